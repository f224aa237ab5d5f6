/** Of the scope that is pointed at or focused, everything that it implies. */
const startDrawing = (svg) => {
  const boxes = [...svg.querySelectorAll(".box")];
  const lines = [...svg.querySelectorAll(".lines path")];

  const trace = (name) => {
    const reached = new Set([name]);
    for (let grown = true; grown;) {
      grown = false;
      for (const line of lines) {
        if (reached.has(line.dataset.from) && !reached.has(line.dataset.to)) {
          reached.add(line.dataset.to);
          grown = true;
        }
      }
    }
    svg.classList.add("traced");
    boxes.forEach((box) => box.classList.toggle("follows", reached.has(box.dataset.scope)));
    lines.forEach((line) => line.classList.toggle("follows", reached.has(line.dataset.from)));
  };
  const forget = () => {
    svg.classList.remove("traced");
    [...boxes, ...lines].forEach((part) => part.classList.remove("follows"));
  };

  for (const box of boxes) {
    for (const event of ["mouseenter", "focus"]) box.addEventListener(event, () => trace(box.dataset.scope));
    for (const event of ["mouseleave", "blur"]) box.addEventListener(event, forget);
  }
  svg.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const at = boxes.indexOf(event.target.closest(".box"));
    if (!step || at < 0) return;
    event.preventDefault();
    boxes[(at + step + boxes.length) % boxes.length].focus();
  });
};
