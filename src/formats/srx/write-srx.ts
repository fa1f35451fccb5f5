import type { BreakRule, BreakRuleFile } from '../../model/break-rule.js';
import { element, inlineElement, renderDocument, type XmlNode } from '../xml.js';
import { srxNamespace } from './namespace.js';

/** SRX 2.0, as OmegaT and other tools read it. Codes that open or stand alone stay with the words after them, closing ones with those before. */
export function writeSrx(file: BreakRuleFile): string {
  const formats = [
    ['start', 'no'],
    ['end', 'yes'],
    ['isolated', 'no'],
  ].map(([type, include]) => element('formathandle', { type, include }));
  return renderDocument(
    element('srx', { xmlns: srxNamespace, version: '2.0' }, [
      element('header', { segmentsubflows: 'yes', cascade: file.cascade ? 'yes' : 'no' }, formats),
      element('body', {}, [
        element(
          'languagerules',
          {},
          file.languages.map(({ name, rules }) =>
            element('languagerule', { languagerulename: name }, rules.map(writeRule)),
          ),
        ),
        element(
          'maprules',
          {},
          file.maps.map(({ pattern, name }) =>
            element('languagemap', { languagepattern: pattern, languagerulename: name }),
          ),
        ),
      ]),
    ]),
  );
}

function writeRule({ breaks, before, after }: BreakRule): XmlNode {
  return element('rule', { break: breaks ? 'yes' : 'no' }, [
    inlineElement('beforebreak', {}, before === '' ? [] : [before]),
    inlineElement('afterbreak', {}, after === '' ? [] : [after]),
  ]);
}
