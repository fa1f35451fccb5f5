import type { Say } from '../../flow/export/port.js';
import type { Comment } from '../../model/comment.js';
import { sentenceKey, type Finding } from '../../model/finding.js';
import { html, type Markup } from './markup.js';
import type { Row } from './collect-page.js';

/** What is to be said about a sentence, in words: findings first, then remarks. Null where there is nothing. */
export function renderNotes(row: Row, say: Say, language: string): Markup | null {
  const notes = [
    ...row.findings.map((finding) => renderFinding(finding, say)),
    ...row.segment.comments.map((comment) => renderComment(comment, say)),
  ];
  return notes.length === 0
    ? null
    : html`<ul class="notes" lang="${language}">
        ${notes}
      </ul>`;
}

function renderFinding(finding: Finding, say: Say): Markup {
  const scope = scopes[finding.scope];
  return html`<li class="note ${finding.severity}">
    <strong>${say(`finding.${finding.code}.title`, finding.values)}</strong>
    <span class="tag">${say(`page.severity.${finding.severity}`)}</span>
    <p>${say(sentenceKey(finding), finding.values)}${scope ? html` <em>${say(scope)}</em>` : null}</p>
  </li> `;
}

const scopes = { pair: null, block: 'page.wholeParagraph', document: 'page.wholeArticle' } as const;

function renderComment(comment: Comment, say: Say): Markup {
  const head = say('page.comment.by', { kind: say(`page.comment.${comment.kind}`), name: comment.by });
  return html`<li class="note ${comment.kind}${comment.resolved ? ' resolved' : ''}">
    <strong>${head}</strong
    >${comment.at === undefined ? null : html` <time datetime="${comment.at}">${minuteOf(comment.at)}</time>`}
    ${comment.resolved ? html`<span class="tag">${say('page.comment.resolved')}</span>` : null}
    <p>${comment.text}${renderOriginal(comment, say)}</p>
  </li> `;
}

function renderOriginal({ original }: Comment, say: Say): Markup | null {
  if (!original) return null;
  const { text, link, by } = original;
  return html` <em>${say('page.comment.original', { text, link, name: by })}</em>`;
}

/** `2026-10-21T10:42:07Z` to `2026-10-21 10:42`; the time zone is the one that was written. */
function minuteOf(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
