import type { Severity } from '../../model/finding.js';
import type { State } from '../../model/state.js';
import { html, type Markup } from './markup.js';

/** States differ by shape as well as by colour, so that they are told apart in print and by every eye. */
const shapes: Record<State, Markup> = {
  untranslated: html`<circle cx="8" cy="8" r="6.3" class="ring faint" />`,
  draft: html`<circle cx="8" cy="8" r="6.3" class="ring dashed" />`,
  edited: html`<circle cx="8" cy="8" r="6.3" class="ring" /><path
      d="M8 1.7a6.3 6.3 0 0 1 0 12.6z"
      class="half"
    />`,
  approved: html`<circle cx="8" cy="8" r="7" class="disc" /><path
      d="M4.8 8.2l2.2 2.2 4.2-4.6"
      class="tick"
    />`,
  excluded: html`<path d="M3 8h10" class="ring faint" />`,
};

/** `label` is what a screen reader says; in a legend the words stand beside it, and it says nothing. */
export function stateShape(state: State, label: string | null): Markup {
  return shape(shapes[state], 'state', label);
}

export function findingShape(severity: Severity, label: string | null): Markup {
  return shape(html`<path d="M8 2.5l5.5 5.5-5.5 5.5-5.5-5.5z" />`, `flag ${severity}`, label);
}

function shape(drawing: Markup, name: string, label: string | null): Markup {
  return label === null
    ? html`<svg class="${name}" viewBox="0 0 16 16" aria-hidden="true">${drawing}</svg>`
    : html`<svg class="${name}" viewBox="0 0 16 16" role="img" aria-label="${label}">
        <title>${label}</title>
        ${drawing}
      </svg>`;
}
