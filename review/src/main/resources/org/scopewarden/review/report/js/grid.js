/**
 * A table of which only the rows in sight exist, however many there are: a grid of WAI-ARIA, by
 * keyboard too. Row -1 is the head. For print all rows exist.
 */
class Grid {
  static ROW = 34;
  static BEYOND = 8;

  constructor(table, scroller, { open, sort }) {
    this.table = table;
    this.scroller = scroller;
    this.open = open;
    this.sort = sort;
    this.rows = [];
    this.columns = [];
    this.at = { row: 0, column: 0 };
    this.first = -1;
    this.last = -1;
    table.setAttribute("role", "grid");
    this.groups = element("colgroup");
    this.head = element("thead");
    this.above = this.padding();
    this.body = element("tbody");
    this.below = this.padding();
    table.append(this.groups, this.head, this.above, this.body, this.below);
    scroller.addEventListener("scroll", () => this.draw(), { passive: true });
    table.addEventListener("keydown", (event) => this.press(event));
    table.addEventListener("click", (event) => this.click(event));
    new ResizeObserver(() => this.draw()).observe(scroller);
    matchMedia("print").addEventListener("change", () => this.draw(true));
  }

  padding() {
    return element("tbody", { class: "pad", "aria-hidden": "true" }, element("tr", {}, element("td")));
  }

  /**
   * Shows rows: {cells: (printed) => [{content, className, title}]} or {group, about, folded}; columns:
   * {key, label, width}.
   */
  show(columns, rows) {
    const same = columns.length === this.columns.length && columns.every((column, i) =>
      ["key", "sorted", "width"].every((part) => column[part] === this.columns[i][part]));
    const focused = this.table.contains(document.activeElement);
    this.columns = columns;
    this.rows = rows;
    if (!same) this.drawHead();
    this.at.row = Math.max(-1, Math.min(this.at.row, rows.length - 1));
    this.at.column = Math.min(this.at.column, columns.length - 1);
    this.table.setAttribute("aria-rowcount", String(rows.length + 1));
    this.draw(true, focused);
  }

  drawHead() {
    this.groups.replaceChildren(...this.columns.map((column) => {
      const col = element("col");
      col.style.width = `${column.width}px`;
      return col;
    }));
    this.table.style.width = `${this.columns.reduce((sum, column) => sum + column.width, 0)}px`;
    const cells = this.columns.map((column, index) =>
      element("th", {
        scope: "col", title: column.title ?? column.label, tabindex: "-1", "data-row": -1, "data-column": index,
        class: column.className, "aria-sort": column.sorted,
      }, element("span", {}, column.label)));
    this.head.replaceChildren(element("tr", { "aria-rowindex": 1 }, ...cells));
  }

  draw(again = false, focused = this.table.contains(document.activeElement)) {
    const all = matchMedia("print").matches;
    const height = this.scroller.clientHeight;
    const from = all ? 0 : Math.max(0, Math.floor(this.scroller.scrollTop / Grid.ROW) - Grid.BEYOND);
    const to = all ? this.rows.length : Math.min(this.rows.length, from + Math.ceil(height / Grid.ROW) + 2 * Grid.BEYOND);
    if (!again && from === this.first && to === this.last) return;
    this.first = from;
    this.last = to;
    this.pad(this.above, from);
    this.body.replaceChildren(...this.rows.slice(from, to).map((row, i) => this.rowOf(row, from + i, all)));
    this.pad(this.below, this.rows.length - to);
    this.mark(focused);
  }

  pad(part, rows) {
    part.hidden = rows === 0;
    const cell = part.rows[0].cells[0];
    cell.colSpan = Math.max(1, this.columns.length);
    cell.style.height = `${rows * Grid.ROW}px`;
  }

  rowOf(row, index, printed) {
    const at = (column) => ({ tabindex: "-1", "data-row": index, "data-column": column });
    if (row.group !== undefined) {
      const head = element("th", { ...at(0), colspan: this.columns.length, scope: "rowgroup", "aria-expanded": !row.folded },
        `${row.folded ? "▸" : "▾"} ${row.group} `, element("span", {}, row.about));
      return element("tr", { class: "group", "aria-rowindex": index + 2 }, head);
    }
    const cells = row.cells(printed).map((cell, column) =>
      element(column === 0 ? "th" : "td", { ...at(column), scope: column === 0 ? "row" : undefined, class: cell.className, title: cell.title }, ...cell.content));
    return element("tr", { "aria-rowindex": index + 2 }, ...cells);
  }

  cellAt(row, column) {
    return this.table.querySelector(`[data-row="${row}"][data-column="${column}"]`)
      ?? this.table.querySelector(`[data-row="${row}"]`);
  }

  /** The one cell that Tab comes to: where one was last, or the first in sight. */
  mark(focus) {
    this.table.querySelectorAll('[tabindex="0"]').forEach((cell) => cell.setAttribute("tabindex", "-1"));
    const cell = this.cellAt(this.at.row, this.at.column) ?? this.body.querySelector("[data-row]") ?? this.head.querySelector("th");
    cell.setAttribute("tabindex", "0");
    if (focus) cell.focus({ preventScroll: true });
  }

  enter() {
    this.move(0, 0);
  }

  move(row, column) {
    this.at = {
      row: Math.max(-1, Math.min(row, this.rows.length - 1)),
      column: Math.max(0, Math.min(column, this.columns.length - 1)),
    };
    this.reveal(this.at.row);
    this.draw();
    this.mark(true);
    this.revealColumn();
  }

  reveal(row) {
    if (row < 0) return;
    const top = row * Grid.ROW;
    const room = this.scroller.clientHeight - this.head.offsetHeight - Grid.ROW;
    if (top < this.scroller.scrollTop) this.scroller.scrollTop = top;
    if (top > this.scroller.scrollTop + room) this.scroller.scrollTop = top - room;
  }

  revealColumn() {
    if (this.at.column === 0) {
      this.scroller.scrollLeft = 0;
      return;
    }
    const left = this.columns.slice(0, this.at.column).reduce((sum, column) => sum + column.width, 0);
    const width = this.columns[this.at.column].width;
    const fixed = this.columns[0].width;
    if (left - fixed < this.scroller.scrollLeft) this.scroller.scrollLeft = left - fixed;
    const right = left + width - this.scroller.clientWidth;
    if (right > this.scroller.scrollLeft) this.scroller.scrollLeft = right;
  }

  press(event) {
    const { row, column } = this.at;
    const page = Math.max(1, Math.floor((this.scroller.clientHeight - this.head.offsetHeight) / Grid.ROW) - 1);
    const end = this.rows.length - 1;
    const moves = {
      ArrowDown: [row + 1, column], ArrowUp: [row - 1, column],
      ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1],
      PageDown: [Math.min(end, row + page), column], PageUp: [Math.max(0, row - page), column],
      Home: [event.ctrlKey ? 0 : row, 0], End: [event.ctrlKey ? end : row, this.columns.length - 1],
    };
    if (moves[event.key] && !event.altKey && !event.metaKey) {
      event.preventDefault();
      this.move(...moves[event.key]);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.act(row, column);
    }
  }

  click(event) {
    const cell = event.target.closest("[data-row]");
    if (!cell) return;
    this.at = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    this.mark(true);
    this.act(this.at.row, this.at.column);
  }

  act(row, column) {
    if (row < 0) this.sort(this.columns[column]);
    else if (this.rows[row]) this.open(this.rows[row]);
  }
}
