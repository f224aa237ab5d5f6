/**
 * The dialog with all that is known of one endpoint. Where the focus was before, the browser puts
 * it itself, at once: the event of closing comes later, when another key may have moved it on.
 */
const details = (() => {
  const dialog = byId("details");

  const fact = (label, values) =>
    values.length
      ? [element("div", {}, element("dt", {}, label), element("dd", {}, ...values.map((value) => element("span", {}, value))))]
      : [];
  const one = (text) => (text ? [text] : []);

  const show = (endpoint) => {
    byId("details-title").textContent = endpoint.routes.length ? `${endpoint.method} ${endpoint.path}` : endpoint.id;
    const opening = [...marksOf(endpoint)].filter(([, mark]) => mark !== "◐").map(([text, mark]) => `${mark} ${text}`);
    const facts = [
      ...fact("Access", [endpoint.kind]),
      ...fact("Who may call", [endpoint.who]),
      ...fact("Public because", one(endpoint.reason)),
      ...fact("Opened alone by", opening),
      ...fact("Credentials", endpoint.schemes),
      ...fact("Step-up", one(endpoint.stepUp)),
      ...fact("Object checks", endpoint.checks),
      ...fact("No check because", one(endpoint.notObjectScoped)),
      ...fact("Findings", endpoint.findings),
      ...fact("Routes", endpoint.routes.map((route) => route.words)),
      ...fact("Method", [endpoint.id]),
      ...fact("Declared on", one(endpoint.declaredOn)),
      ...fact("Module", [endpoint.module.name]),
    ];
    byId("details-body").replaceChildren(element("dl", { class: "facts" }, ...facts));
    dialog.showModal();
    byId("details-body").scrollTop = 0;
  };

  byId("details-close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  return { show };
})();
