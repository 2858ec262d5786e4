import { useState } from 'react';
import { setTemplate } from '../../shared/case/commands/network-template';
import type { NetworkMap } from '../../shared/case/schema';
import { mapTexts } from '../../shared/language/maps';
import { fill, type Text } from '../../shared/language/text';
import { call, failureText } from '../app/bridge';
import { useEditor } from '../editor/use-editor';

/** Reads an office's own template from a file. What is wrong with it is named, and the map is left as it was. */
export function useOfficeTemplate(map: NetworkMap) {
  const editor = useEditor();
  const [faults, setFaults] = useState<readonly Text[]>([]);
  const choose = async () => {
    setFaults([]);
    const reply = await call('files.template', undefined);
    if (!reply.ok) {
      if (reply.code !== 'cancelled') setFaults([failureText(reply.code)]);
      return;
    }
    const { file, template, faults: found } = reply.value;
    if (template) editor.run(setTemplate(editor.state().case, map.id, template));
    else setFaults([fill(mapTexts.templateRefused, { file }), ...found]);
  };
  return { faults, choose: () => void choose(), dismiss: () => setFaults([]) };
}
