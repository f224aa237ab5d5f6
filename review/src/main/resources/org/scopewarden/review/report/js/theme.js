/** Light, dark, or what the system says. */
const startTheme = () => {
  const buttons = [...document.querySelectorAll("[data-theme-choice]")];
  for (const button of buttons) {
    button.addEventListener("click", () => {
      document.documentElement.dataset.theme = button.dataset.themeChoice;
      buttons.forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
    });
  }
};
