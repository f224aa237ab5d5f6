/** Endpoints and the scopes that open them. */
const matrix = (() => {
  const folded = new Set();
  let sorting = { key: "", down: false };
  let grid;

  const requestOf = (endpoint) => ({
    title: endpoint.routes.map((route) => route.words).join("\n") || endpoint.id,
    content: [
      element("span", { class: "verb" }, endpoint.method),
      element("span", { class: "path" }, endpoint.path),
      ...(endpoint.routes.length > 1 ? [element("span", { class: "more" }, `+${endpoint.routes.length - 1}`)] : []),
      ...(endpoint.findings.length ? [element("span", { class: "found", title: endpoint.findings.join(", ") }, "⚑", element("span", { class: "unseen" }, ` ${endpoint.findings.join(", ")}`))] : []),
    ],
  });

  const kindOf = (endpoint) => element("span", { class: `kind kind-${endpoint.kind}` },
    element("span", { class: "sign", "aria-hidden": "true" }), endpoint.who,
    ...(endpoint.reason ? [element("span", { class: "why" }, `: ${endpoint.reason}`)] : []));

  /** The segments that all paths begin with say nothing about a group. */
  const shared = (() => {
    const paths = endpoints.filter((endpoint) => endpoint.routes.length).map((endpoint) => endpoint.path.split("/").slice(1, -1));
    let depth = 0;
    while (paths.length > 1 && paths[0][depth] !== undefined && paths.every((path) => path[depth] === paths[0][depth])) depth++;
    return depth;
  })();

  const groupers = {
    path: (endpoint) => endpoint.routes.length ? "/" + endpoint.path.split("/").slice(1, shared + 2).join("/") : endpoint.path,
    resource: (endpoint) => endpoint.resource,
    module: (endpoint) => endpoint.module.name,
  };

  const chosen = () => {
    const words = wordsOf(byId("matrix-words").value);
    const kind = byId("matrix-kind").value;
    const scope = byId("matrix-scope").value;
    const found = byId("matrix-findings").checked;
    return endpoints.filter((endpoint) =>
      hasWords(endpoint.text, words) &&
      (!kind || endpoint.kind === kind) &&
      (!scope || marksOf(endpoint).has(scope)) &&
      (!found || endpoint.findings.length));
  };

  const RANK = ["●", "◇", "○", "◐"];
  const KINDS = ["public", "authenticated", "scoped", "denied"];
  const keyOf = new Map([
    ["request", (endpoint) => `${endpoint.path} ${endpoint.method}`],
    ["who", (endpoint) => `${KINDS.indexOf(endpoint.kind)} ${endpoint.who}`],
  ]);

  const sorted = (list) => {
    if (!sorting.key) return list;
    const key = keyOf.get(sorting.key) ?? ((endpoint) => {
      const place = RANK.indexOf(marksOf(endpoint).get(sorting.atom));
      return place < 0 ? RANK.length : place;
    });
    const sign = sorting.down ? -1 : 1;
    return list.map((endpoint, i) => [key(endpoint), i, endpoint])
      .sort((a, b) => (a[0] < b[0] ? -sign : a[0] > b[0] ? sign : a[1] - b[1]))
      .map((keyed) => keyed[2]);
  };

  const columnsFor = (list) => {
    const used = new Set(list.flatMap((endpoint) => [...marksOf(endpoint).keys()]));
    const shown = atoms.filter((atom) => byId("matrix-all").checked || used.has(atom.text));
    const room = grid.scroller.clientWidth;
    const narrow = room < 700;
    const rest = room - 30 * shown.length;
    const wide = Math.min(640, Math.max(400, Math.floor(rest * 0.55)));
    const state = (key) => (sorting.key === key ? (sorting.down ? "descending" : "ascending") : undefined);
    return [
      { key: "request", label: "Endpoint", width: narrow ? 210 : wide, sorted: state("request") },
      { key: "who", label: "Who may call", width: narrow ? 190 : Math.max(280, rest - wide), sorted: state("who") },
      ...shown.map((atom) => ({
        key: `scope ${atom.text}`, label: atom.text, title: [atom.text, atom.about].filter(Boolean).join(": "),
        width: 30, className: "turned scope-column", sorted: state(`scope ${atom.text}`), atom: atom.text,
      })),
    ];
  };

  const rowOf = (endpoint, columns) => ({
    endpoint,
    cells: (printed) => [
      requestOf(endpoint),
      { content: [kindOf(endpoint)], title: endpoint.reason || endpoint.who },
      ...(printed ? [] : columns.slice(2)).map((column) => ({
        content: [marksOf(endpoint).get(column.atom) ?? ""], className: "marked scope-column",
        title: marksOf(endpoint).has(column.atom) ? `${column.label}: ${endpoint.method} ${endpoint.path}` : undefined,
      })),
    ],
  });

  const grouped = (list, columns) => {
    const by = groupers[byId("matrix-group").value];
    if (!by) return list.map((endpoint) => rowOf(endpoint, columns));
    const groups = new Map();
    for (const endpoint of list) {
      const name = by(endpoint);
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(endpoint);
    }
    return [...groups].flatMap(([name, members]) => [
      { group: name, about: plural(members.length, "endpoint"), folded: folded.has(name) },
      ...(folded.has(name) ? [] : members.map((endpoint) => rowOf(endpoint, columns))),
    ]);
  };

  const draw = () => {
    const list = sorted(chosen());
    const columns = columnsFor(list);
    grid.show(columns, grouped(list, columns));
    byId("matrix-count").textContent =
      `${counted(list.length)} of ${plural(endpoints.length, "endpoint")}, ${counted(columns.length - 2)} of ${plural(atoms.length, "column")}`;
  };

  const open = (row) => {
    if (row.endpoint) return details.show(row.endpoint);
    if (!folded.delete(row.group)) folded.add(row.group);
    draw();
  };

  const sort = (column) => {
    if (sorting.key !== column.key) sorting = { key: column.key, atom: column.atom, down: false };
    else if (!sorting.down) sorting = { key: column.key, atom: column.atom, down: true };
    else sorting = { key: "", down: false };
    draw();
  };

  const start = () => {
    grid = new Grid(byId("matrix-grid"), byId("matrix-scroller"), { open, sort });
    byId("matrix-scope").append(...atoms.map((atom) => element("option", { value: atom.text }, atom.text)));
    const form = byId("matrix-controls");
    form.addEventListener("input", () => {
      grid.scroller.scrollTop = 0;
      draw();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    draw();
  };

  return { start, draw, enter: () => grid.enter() };
})();
