/** One part of the report at a time, as the address says, and the keys that lead there. */
const views = (() => {
  const parts = [...document.querySelectorAll(".view")];
  const links = [...document.querySelectorAll("nav a")];
  const drawn = { matrix: () => matrix.draw(), explorer: () => explorer.draw() };
  const entered = { "matrix-words": () => matrix.enter(), "explorer-words": () => explorer.enter() };

  const show = () => {
    const wanted = location.hash.slice(1);
    const part = parts.find((one) => one.id === wanted) ?? parts[0];
    if (wanted && wanted !== part.id) return;
    parts.forEach((one) => one.classList.toggle("current", one === part));
    for (const link of links) {
      if (link.hash === `#${part.id}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    drawn[part.id]?.();
    scrollTo(0, 0);
  };

  const search = () => {
    const field = document.querySelector(".view.current [data-search]");
    if (field) return field.focus();
    location.hash = "#matrix";
    show();
    byId("matrix-words").focus();
  };

  const press = (event) => {
    const typing = event.target.closest("input, select, textarea");
    if (event.key === "ArrowDown" && entered[event.target.id]) {
      event.preventDefault();
      entered[event.target.id]();
      return;
    }
    if (typing || event.ctrlKey || event.altKey || event.metaKey || !byId("single-keys").checked || byId("details").open) return;
    if (event.key === "/") {
      event.preventDefault();
      search();
    } else if (links[Number(event.key) - 1]) {
      location.hash = links[Number(event.key) - 1].hash;
    }
  };

  const start = () => {
    addEventListener("hashchange", show);
    addEventListener("keydown", press);
    document.addEventListener("click", (event) => {
      const scope = event.target.closest("[data-scope]");
      if (scope) explorer.choose([scope.dataset.scope]);
      const rule = event.target.closest("[data-rule]");
      if (rule) {
        const choice = document.querySelector("#findings [data-choice]");
        choice.value = rule.dataset.rule;
        choice.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
    show();
  };

  return { start };
})();
