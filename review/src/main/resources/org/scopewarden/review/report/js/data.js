/** The modules, as the document describes them; what each scope of a module stands for. */
const modules = JSON.parse(byId("data").textContent).modules.map((read) => ({
  name: read.name,
  scopes: read.scopes,
  implied: new Map(read.scopes.map((scope) => [scope.name, scope.implies ?? []])),
  closures: new Map(),
  read: read.endpoints,
}));

/** Every endpoint with its module, in the order of the document. */
const endpoints = modules.flatMap((module) =>
  module.read.map((read) => ({
    schemes: [],
    clauses: [],
    checks: [],
    findings: [],
    reason: "",
    stepUp: "",
    notObjectScoped: "",
    ...read,
    module,
    method: read.routes[0]?.method ?? "",
    path: read.routes[0]?.path ?? "(mounted elsewhere)",
    text: [module.name, read.id, read.who, ...read.routes.map((route) => route.words)]
      .join(" ")
      .toLowerCase(),
  })));

/** Everything that a rule names or a catalogue lists: scopes, instances of scopes, roles. */
const atoms = (() => {
  const all = new Map();
  const describe = (scope) => ({ text: scope.name, scope: scope.name, about: scope.description ?? "" });
  for (const module of modules) {
    for (const scope of module.scopes) {
      if (!all.get(scope.name)?.about) all.set(scope.name, describe(scope));
    }
  }
  for (const endpoint of endpoints) {
    for (const atom of endpoint.clauses.flat()) {
      if (!all.has(atom.text)) all.set(atom.text, { about: "", ...atom });
    }
  }
  const rank = (atom) => (atom.scope ? 0 : atom.instanceOf ? 1 : 2);
  return [...all.values()].sort((a, b) => rank(a) - rank(b) || (a.text < b.text ? -1 : 1));
})();
