import type { StudioInkMessages } from '../messages/studio-ink.ts';

export const studioInkEn: StudioInkMessages = {
  files: 'Files',
  outline: 'Go to a knot',
  words: total => `${total} words`,
  typing: 'Type',
  help: 'F12: to where a name is made. Shift+F12: everywhere it stands. F2: rename. Ctrl+F: find. Tab indents; press Escape first to leave the field with Tab.',
  goTo: 'Go to where it is made',
  references: (name, count) => `“${name}” stands in ${count} places`,
  noReferences: 'This name stands nowhere else.',
  reference: (file, line) => `${file}, line ${line}`,
  rename: name => `Rename ${name}`,
  renameTo: name => `Another name for “${name}”`,
  renameDone: (from, to) => `Rename ${from} to ${to}`,
  noName: 'There is no name at this place.',
  close: 'Close',
  snippets: [
    {
      label: 'decision',
      detail: 'What is said, three replies, and on',
      text: '=== ${knot} ===\n${Name}: ${What the customer says.}\n* "${First reply.}" # id: ${id-1} # accuracy: ${+1 inform} # why: ${Why.}\n* "${Second reply.}" # id: ${id-2} # empathy: ${+1 acknowledge} # why: ${Why.}\n* [${Something done} # id: ${id-3} # do]\n- -> ${next}\n',
    },
    {
      label: 'reply',
      detail: 'Something that is said',
      text: '* "${Words.}" # id: ${id} # why: ${Why.}',
    },
    {
      label: 'ending',
      detail: 'How it ends',
      text: '# ending: ${resolved} :: ${How it ended.}\n-> END',
    },
    {
      label: 'desk card',
      detail: 'A rule or a record on the desk',
      text: '=== ${policy_name} ===\n# desk: policy :: ${Title}\n# source: ${Where it is written}\n# as-at: ${2026-11-01}\n${What it says.}\n-> DONE\n',
    },
    {
      label: 'when heated',
      detail: 'One text for the angry, one for the calm',
      text: '{ heat >= 7:\n    ${Name}: ${Said in anger.}\n- else:\n    ${Name}: ${Said calmly.}\n}',
    },
  ],
  editor: {},
};
