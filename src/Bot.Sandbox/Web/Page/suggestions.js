// What can be chosen instead of typed: a list over the line, gone through by arrow keys while the focus stays in the line.

import { make } from './dom.js';

/** A list of choices { node, take(), complete?() }. */
export class Suggestions {
  /** @param field the line that is typed in; @param list where the choices are shown */
  constructor(field, list) {
    this.field = field;
    this.list = list;
    this.choices = [];
    this.chosen = -1;
    field.addEventListener('blur', () => this.close());
    list.addEventListener('mousedown', event => event.preventDefault());
  }

  get isOpen() {
    return !this.list.hidden;
  }

  /** Shows choices, the given one chosen; none closes the list. */
  show(choices, chosen) {
    if (choices.length === 0) return this.close();
    this.choices = choices;
    this.list.replaceChildren(...choices.map((choice, i) => this.#option(choice, i)));
    this.list.hidden = false;
    this.field.setAttribute('aria-expanded', 'true');
    this.#choose(chosen);
  }

  close() {
    this.list.hidden = true;
    this.chosen = -1;
    this.field.setAttribute('aria-expanded', 'false');
    this.field.removeAttribute('aria-activedescendant');
  }

  /** Acts on a key. @returns whether it was meant for the list */
  key(event) {
    if (!this.isOpen) return false;
    const count = this.choices.length;
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && !event.shiftKey && this.chosen >= 0) this.choices[this.chosen].take();
    else if (event.key === 'Tab' && !event.shiftKey && this.choices[this.chosen]?.complete) this.choices[this.chosen].complete();
    else if (event.key === 'ArrowDown') this.#choose((this.chosen + 1) % count);
    else if (event.key === 'ArrowUp') this.#choose((Math.max(this.chosen, 0) + count - 1) % count);
    else return false;
    event.preventDefault();
    return true;
  }

  #option(choice, i) {
    const option = Object.assign(make('li', '', ...choice.node), { id: `${this.list.id}-${i}`, role: 'option' });
    option.addEventListener('click', () => choice.take());
    return option;
  }

  #choose(index) {
    this.chosen = index;
    [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', i === index));
    if (index < 0) return this.field.removeAttribute('aria-activedescendant');
    this.field.setAttribute('aria-activedescendant', this.list.children[index].id);
    this.list.children[index].scrollIntoView({ block: 'nearest' });
  }
}
