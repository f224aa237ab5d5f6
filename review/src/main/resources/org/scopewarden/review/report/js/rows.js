/** Lists that are in the page as they are: search, choice, sorting, and arrow keys. */
const startRows = (list) => {
  const items = () => [...(list.tBodies?.[0] ?? list).children];
  const shown = () => items().filter((item) => !item.hidden);

  const focusOn = (item) => {
    if (!item) return;
    items().forEach((other) => other.setAttribute("tabindex", other === item ? "0" : "-1"));
    item.focus();
  };

  const filterBy = (form) => {
    const words = wordsOf(form.querySelector("[data-words]").value);
    const choices = [...form.querySelectorAll("[data-choice]")].filter((choice) => choice.value);
    const only = [...form.querySelectorAll("[data-only]")].filter((box) => box.checked);
    for (const item of items()) {
      item.hidden = !(
        hasWords(item.textContent.toLowerCase(), words) &&
        choices.every((choice) => item.dataset[choice.dataset.choice] === choice.value) &&
        only.every((box) => item.dataset[box.dataset.only] === "yes"));
    }
    form.querySelector("[data-count]").textContent = `${counted(shown().length)} of ${counted(items().length)}`;
    items().forEach((item) => item.setAttribute("tabindex", item === shown()[0] ? "0" : "-1"));
  };

  const sortBy = (head, column) => {
    const last = head.getAttribute("aria-sort");
    const descending = last ? last === "ascending" : head.classList.contains("number");
    for (const other of head.parentElement.children) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const text = (row) => row.children[column].textContent;
    const order = new Intl.Collator("en", { numeric: true });
    const sorted = items().sort((a, b) => order.compare(text(a), text(b)) * (descending ? -1 : 1));
    list.tBodies[0].append(...sorted);
  };

  const startSorting = () => {
    [...list.tHead.rows[0].cells].forEach((head, column) => {
      const button = element("button", { type: "button" }, head.textContent);
      button.addEventListener("click", () => sortBy(head, column));
      head.replaceChildren(button);
    });
  };

  list.addEventListener("keydown", (event) => {
    if (!items().includes(event.target)) return;
    const all = shown();
    const at = all.indexOf(event.target);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    focusOn(all[Math.max(0, Math.min(next, all.length - 1))]);
  });
  items().forEach((item, at) => item.setAttribute("tabindex", at === 0 ? "0" : "-1"));
  if (list.tHead) startSorting();

  const form = list.id && document.querySelector(`[data-filters="${list.id}"]`);
  if (form) {
    form.addEventListener("input", () => filterBy(form));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" && event.target.matches("[data-search]")) {
        event.preventDefault();
        focusOn(shown()[0]);
      }
    });
    filterBy(form);
  }
};
