/** What a caller's scopes and roles are worth: each module has its own catalogue. */

/** Everything in the module that somebody has who was granted these atoms. */
const closureIn = (module, granted) => {
  const held = new Set(granted);
  for (const name of granted) {
    for (const implied of module.implied.get(name) ?? []) held.add(implied);
  }
  return held;
};

/** The same for one atom alone, which is asked for again and again. */
const closureOf = (module, atom) => {
  if (!module.closures.has(atom.text)) {
    module.closures.set(atom.text, atom.scope ? closureIn(module, [atom.text]) : new Set([atom.text]));
  }
  return module.closures.get(atom.text);
};

/** What of the held things makes the clause true: its text, or undefined. */
const satisfierOf = (clause, held) => {
  for (const atom of clause) {
    if (held.has(atom.text)) return atom.text;
    if (atom.instanceOf && held.has(atom.instanceOf)) return atom.instanceOf;
  }
  return undefined;
};

/** How one atom alone counts for an endpoint: ● ○ ◐ ◇, or nothing. */
const markOf = (endpoint, atom) => {
  if (endpoint.clauses.length === 0) return "";
  const isMet = (by) => (clause) => satisfierOf(clause, by) !== undefined;
  const held = closureOf(endpoint.module, atom);
  if (!endpoint.clauses.some(isMet(held))) return "";
  if (!endpoint.clauses.every(isMet(held))) return "◐";
  if (!endpoint.clauses.every(isMet(new Set([atom.text])))) return "○";
  return atom.instanceOf ? "◇" : "●";
};

const marksOf = (() => {
  const known = new Map();
  return (endpoint) => {
    if (!known.has(endpoint)) {
      known.set(endpoint, new Map(atoms.map((atom) => [atom.text, markOf(endpoint, atom)]).filter(([, mark]) => mark)));
    }
    return known.get(endpoint);
  };
})();

/** The conditions that no scope meets, in words. */
const conditionsOf = (endpoint, granted) => {
  const instances = endpoint.clauses
    .map((clause) => clause.find((atom) => granted.has(atom.text) && atom.instanceOf))
    .filter(Boolean)
    .map((atom) => `only the object of ${atom.text}`);
  return [
    ...instances,
    ...(endpoint.checks.length ? ["object check"] : []),
    ...(endpoint.stepUp ? [`step-up: ${endpoint.stepUp}`] : []),
  ];
};

/**
 * Whether a caller may call, why or why not, and what else is asked for. Without a credential
 * (scheme "none") only what is public is open.
 */
const judge = (endpoint, granted, scheme) => {
  if (endpoint.kind === "public") return { allowed: true, why: "public", conditions: [] };
  if (endpoint.kind === "denied") return { allowed: false, why: "denied to all", conditions: [] };
  if (scheme === "none") return { allowed: false, why: "needs a credential", conditions: [] };
  if (scheme && endpoint.schemes.length && !endpoint.schemes.includes(scheme)) {
    return { allowed: false, why: `accepts ${endpoint.schemes.join(" or ")} only`, conditions: [] };
  }
  const held = closureIn(endpoint.module, granted);
  const missing = endpoint.clauses.filter((clause) => satisfierOf(clause, held) === undefined);
  if (missing.length) {
    const asked = missing.map((clause) => clause.map((atom) => atom.text).join(" or "));
    return { allowed: false, why: `lacks ${asked.join(", and ")}`, conditions: [] };
  }
  const conditions = conditionsOf(endpoint, granted);
  if (endpoint.clauses.length === 0) return { allowed: true, why: "any valid credential", conditions };
  const origin = (name) => {
    if (granted.has(name)) return name;
    const from = [...granted].find((one) => endpoint.module.implied.get(one)?.includes(name));
    return `${name}, implied by ${from}`;
  };
  const why = new Set(endpoint.clauses.map((clause) => origin(satisfierOf(clause, held))));
  return { allowed: true, why: [...why].join("; "), conditions };
};
