import type { ReactNode } from 'react';
import type { ExportFormat } from '../../api/export.js';
import { useSay } from '../shell/words.js';
import type { CopyPart } from './clipboard-copy.js';
import { exportFormats, isCopy } from './formats.js';

export interface Choice {
  readonly format: ExportFormat;
  readonly draft: boolean;
  readonly profile: string;
}

export interface ChoicesProps {
  readonly choice: Choice;
  readonly change: (choice: Choice) => void;
  readonly ready: boolean;
  readonly profiles: readonly string[];
}

/** In what form, as what, and for whom. */
export function Choices({ choice, change, ready, profiles }: ChoicesProps): ReactNode {
  const say = useSay();
  return (
    <>
      <fieldset className="formats">
        <legend>{say('desk.exporting.format.title')}</legend>
        {exportFormats.map((format) => (
          <label key={format}>
            <input
              type="radio"
              name="format"
              checked={choice.format === format}
              onChange={() => change({ ...choice, format })}
            />
            <span>
              <b>{say(`desk.exporting.format.${format}`)}</b>
              {choice.format === format ? (
                <small className="soft">{say(`desk.exporting.format.hint.${format}`)}</small>
              ) : null}
            </span>
          </label>
        ))}
      </fieldset>
      {isCopy(choice.format) && !ready ? (
        <label className="check">
          <input
            type="checkbox"
            checked={choice.draft}
            onChange={(event) => change({ ...choice, draft: event.target.checked })}
          />
          {say('desk.exporting.draft')}
        </label>
      ) : null}
      <label className="field">
        <span>{say('desk.exporting.profile')}</span>
        <input
          list="known-profiles"
          maxLength={100}
          autoComplete="off"
          value={choice.profile}
          onChange={(event) => change({ ...choice, profile: event.target.value })}
        />
        <small className="soft">{say('desk.exporting.profileHint')}</small>
        <datalist id="known-profiles">
          {profiles.map((profile) => (
            <option key={profile} value={profile} />
          ))}
        </datalist>
      </label>
    </>
  );
}

const parts: readonly CopyPart[] = ['all', 'headline', 'standfirst', 'body'];

export interface CopyButtonsProps {
  readonly has: (part: CopyPart) => boolean;
  readonly copy: (part: CopyPart) => void;
}

/** To the clipboard, whole or in the parts that the fields of another system ask for. */
export function CopyButtons({ has, copy }: CopyButtonsProps): ReactNode {
  const say = useSay();
  return (
    <div className="copy-parts" role="group" aria-label={say('desk.exporting.copy.title')}>
      <span className="soft">{say('desk.exporting.copy.title')}</span>
      <div className="buttons">
        {parts.map((part) => (
          <button key={part} type="button" disabled={!has(part)} onClick={() => copy(part)}>
            {say(`desk.exporting.copy.${part}`)}
            {part === 'all' ? <kbd aria-hidden="true">C</kbd> : null}
          </button>
        ))}
      </div>
    </div>
  );
}
