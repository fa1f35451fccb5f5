import type { ReactNode } from 'react';
import type { FieldView } from '../../api/fields.js';
import { urgencyNames } from '../articles/urgency.js';
import { useSay } from '../shell/words.js';
import { useFieldText } from './use-field-text.js';
import { useFields, type FieldsUse } from './use-fields.js';

/** What goes beside the copy: for the head of a page, and how urgent the article is. */
export function FieldPart({
  path,
  fields,
}: {
  readonly path: string;
  readonly fields: readonly FieldView[];
}): ReactNode {
  const say = useSay();
  const { save, told } = useFields(path);
  return (
    <section className="side-part stack">
      <h2>{say('desk.exporting.fields.title')}</h2>
      {fields.map((field) => (
        <Field key={field.field} field={field} save={save} />
      ))}
      <p className="told" role="status">
        {told}
      </p>
    </section>
  );
}

interface FieldProps {
  readonly field: FieldView;
  readonly save: FieldsUse['save'];
}

/** Saved when the person leaves it, or chooses. */
function Field({ field, save }: FieldProps): ReactNode {
  const say = useSay();
  const { field: name } = field;
  const { text, setText, put } = useFieldText(field, save);
  const shared = { value: text, onBlur: () => put(text), lang: 'en-US', maxLength: 1000 };
  return (
    <label className="field">
      <span>{say(`desk.exporting.fields.${name}`)}</span>
      {name === 'urgency' ? (
        <select value={text} onChange={({ target }) => put(target.value)}>
          <option value="">{say('desk.exporting.fields.asSource')}</option>
          {urgencyNames.map((urgency, index) => (
            <option key={urgency} value={String(index + 1)}>
              {say(`desk.articles.urgencies.${urgency}`)}
            </option>
          ))}
        </select>
      ) : name === 'summary' ? (
        <textarea rows={3} {...shared} onChange={({ target }) => setText(target.value)} />
      ) : (
        <input
          {...shared}
          autoComplete="off"
          spellCheck={name !== 'slug'}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      {name === 'webHeadline' || name === 'summary' ? (
        <small className="soft">{say('desk.exporting.characters', { count: text.trim().length })}</small>
      ) : null}
    </label>
  );
}
