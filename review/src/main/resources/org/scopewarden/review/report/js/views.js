/** One part of the report at a time, as the address says, and the keys that lead there. */
const views = (() => {
  const parts = [...document.querySelectorAll(".view")];
  const links = [...document.querySelectorAll("nav a")];
  const drawn = { matrix: () => matrix.draw(), explorer: () => explorer.draw() };
  const entered = { "matrix-words": () => matrix.enter(), "explorer-words": () => explorer.enter() };
  let shown;

  const show = () => {
    const wanted = location.hash.slice(1) || parts[0].id;
    const part = parts.find((one) => one.id === wanted) ?? shown ?? parts[0];
    if (part === shown) return;
    shown = part;
    parts.forEach((one) => one.classList.toggle("current", one === part));
    for (const link of links) {
      if (link.hash === `#${part.id}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    draw();
    scrollTo(0, 0);
  };

  /** Widths are those of the window. */
  const draw = () => drawn[shown.id]?.();

  /** At once: the event of the address comes later, when another key may have been pressed. */
  const go = (hash) => {
    location.hash = hash;
    show();
  };

  const search = () => {
    if (!shown.querySelector("[data-search]")) go("#matrix");
    shown.querySelector("[data-search]").focus();
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
      go(links[Number(event.key) - 1].hash);
    }
  };

  const start = () => {
    addEventListener("hashchange", show);
    addEventListener("resize", draw);
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
