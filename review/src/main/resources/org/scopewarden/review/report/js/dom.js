"use strict";
document.documentElement.classList.add("js");

/** The element that the page's template has under this id. */
const byId = (id) => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

/**
 * A new element. Text of a manifest comes in as text nodes and attribute values only, never as
 * markup.
 */
const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, String(value));
  }
  made.append(...children);
  return made;
};

/** A number as people write it, such as 10,000. */
const counted = (number) => number.toLocaleString("en");

/** Such as "1 endpoint" and "2 endpoints". */
const plural = (number, noun) => `${counted(number)} ${noun}${number === 1 ? "" : "s"}`;

/** The words of a search, all of which have to be found. */
const wordsOf = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Whether lower-case text has every word. */
const hasWords = (text, words) => words.every((word) => text.includes(word));
