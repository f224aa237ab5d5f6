/** Lists that are in the page as they are: search, choice, sorting, and arrow keys. */
const startRows = (list) => {
  const body = list.tBodies?.[0] ?? list;
  let items = [...body.children];
  let entrance;
  const shown = () => items.filter((item) => !item.hidden);

  /** Of each item once: the words of ten thousand take a while. */
  const texts = new Map();
  const textOf = (item) => {
    if (!texts.has(item)) texts.set(item, item.textContent.toLowerCase());
    return texts.get(item);
  };

  /** The one item that Tab comes to. */
  const enterAt = (item) => {
    entrance?.setAttribute("tabindex", "-1");
    item?.setAttribute("tabindex", "0");
    entrance = item;
  };

  const focusOn = (item) => {
    if (!item) return;
    enterAt(item);
    item.focus();
  };

  const filterBy = (form) => {
    const words = wordsOf(form.querySelector("[data-words]").value);
    const choices = [...form.querySelectorAll("[data-choice]")].filter((choice) => choice.value);
    const only = [...form.querySelectorAll("[data-only]")].filter((box) => box.checked);
    for (const item of items) {
      item.hidden = !(
        choices.every((choice) => item.dataset[choice.dataset.choice] === choice.value) &&
        only.every((box) => item.dataset[box.dataset.only] === "yes") &&
        (words.length === 0 || hasWords(textOf(item), words)));
    }
    const left = shown();
    form.querySelector("[data-count]").textContent = `${counted(left.length)} of ${counted(items.length)}`;
    enterAt(left[0]);
  };

  const sortBy = (head, column) => {
    const last = head.getAttribute("aria-sort");
    const descending = last ? last === "ascending" : head.classList.contains("number");
    for (const other of head.parentElement.children) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const order = new Intl.Collator("en", { numeric: true });
    items = items
      .map((row) => [row.children[column].textContent, row])
      .sort((a, b) => order.compare(a[0], b[0]) * (descending ? -1 : 1))
      .map((keyed) => keyed[1]);
    body.append(...items);
  };

  const startSorting = () => {
    [...list.tHead.rows[0].cells].forEach((head, column) => {
      const button = element("button", { type: "button" }, head.textContent);
      button.addEventListener("click", () => sortBy(head, column));
      head.replaceChildren(button);
    });
  };

  list.addEventListener("keydown", (event) => {
    if (event.target.parentElement !== body) return;
    const all = shown();
    const at = all.indexOf(event.target);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    focusOn(all[Math.max(0, Math.min(next, all.length - 1))]);
  });
  items.forEach((item) => item.setAttribute("tabindex", "-1"));
  enterAt(items[0]);
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
