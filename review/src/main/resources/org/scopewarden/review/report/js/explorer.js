/** What a caller with some scopes and roles may do. */
const explorer = (() => {
  const granted = new Set();
  let grid;

  const choiceOf = (atom) => {
    const box = element("input", { type: "checkbox", value: atom.text });
    box.addEventListener("change", () => {
      if (box.checked) granted.add(atom.text);
      else granted.delete(atom.text);
      draw();
    });
    const about = atom.instanceOf ? "for one object" : atom.about;
    const label = element("label", { "data-text": `${atom.text} ${atom.about}`.toLowerCase() }, box, element("span", {}, atom.text));
    if (about) label.append(element("small", {}, about));
    label.append(element("small", { class: "held" }));
    return label;
  };

  /** Says of each scope that was not chosen which chosen one brings it along. */
  const showImplied = () => {
    for (const label of byId("explorer-choices").children) {
      const name = label.firstChild.value;
      const from = [...granted].filter((one) => one !== name && modules.some((module) => module.implied.get(one)?.includes(name)));
      label.lastChild.textContent = !granted.has(name) && from.length ? `✓ implied by ${from.join(", ")}` : "";
    }
  };

  const columns = () => {
    const width = (least, share) => Math.max(least, Math.floor(grid.scroller.clientWidth * share));
    return [
      { key: "request", label: "Endpoint", width: width(220, 0.44) },
      { key: "why", label: "Why", width: width(200, 0.31) },
      { key: "conditions", label: "Asked for as well", width: width(180, 0.25) },
    ];
  };

  const rowOf = ([endpoint, verdict]) => ({
    endpoint,
    cells: () => [
      {
        title: endpoint.routes.map((route) => route.words).join("\n") || endpoint.id,
        content: [element("span", { class: "verb" }, endpoint.method), element("span", { class: "path" }, endpoint.path)],
      },
      { content: [verdict.allowed ? "✓ " : "✕ ", verdict.why], title: verdict.why },
      { content: [verdict.conditions.join(", ")], title: verdict.conditions.join(", ") },
    ],
  });

  const answer = (judged, scheme) => {
    const open = judged.filter(([, verdict]) => verdict.allowed);
    const count = (test) => open.filter(test).length;
    const parts = [
      [count(([endpoint]) => endpoint.kind === "public"), "public"],
      [count(([endpoint]) => endpoint.kind === "authenticated"), "open to every valid credential"],
      [count(([endpoint]) => endpoint.kind === "scoped"), "by what was chosen"],
      [count(([, verdict]) => verdict.conditions.length), "ask for more than scopes"],
    ].filter(([number]) => number).map(([number, words]) => `${counted(number)} ${words}`);
    const who = scheme === "none" ? "Without a credential" : granted.size > 6 ? `With ${granted.size} scopes and roles` : granted.size ? `With ${[...granted].join(", ")}` : "A credential without scopes";
    byId("explorer-answer").replaceChildren(
      element("strong", {}, counted(open.length)), ` of ${plural(endpoints.length, "endpoint")} may be called`,
      element("span", {}, `${who}: ${parts.join(" · ") || "nothing"}`));
  };

  const draw = () => {
    const scheme = byId("explorer-scheme").value;
    const words = wordsOf(byId("explorer-words").value);
    const shown = byId("explorer-show").value;
    byId("explorer-atoms").disabled = scheme === "none";
    const judged = endpoints.map((endpoint) => [endpoint, judge(endpoint, granted, scheme)]);
    answer(judged, scheme);
    showImplied();
    const rows = judged.filter(([endpoint, verdict]) =>
      hasWords(endpoint.text, words) && (!shown || verdict.allowed === (shown === "yes")));
    grid.show(columns(), rows.map(rowOf));
  };

  /** Chooses exactly these. */
  const choose = (names) => {
    granted.clear();
    names.forEach((name) => granted.add(name));
    for (const label of byId("explorer-choices").children) label.firstChild.checked = granted.has(label.firstChild.value);
    draw();
  };

  const find = () => {
    const words = wordsOf(byId("explorer-find").value);
    for (const label of byId("explorer-choices").children) label.hidden = !hasWords(label.dataset.text, words);
  };

  const start = () => {
    grid = new Grid(byId("explorer-grid"), byId("explorer-scroller"), { open: (row) => details.show(row.endpoint), sort: () => {} });
    byId("explorer-choices").append(...atoms.map(choiceOf));
    byId("explorer-find").addEventListener("input", find);
    byId("explorer-clear").addEventListener("click", () => choose([]));
    for (const id of ["explorer-scheme", "explorer-words", "explorer-show"]) {
      byId(id).addEventListener("input", () => {
        grid.scroller.scrollTop = 0;
        draw();
      });
    }
    for (const form of document.querySelectorAll("#explorer form")) form.addEventListener("submit", (event) => event.preventDefault());
    draw();
  };

  return { start, draw, choose, enter: () => grid.enter() };
})();
