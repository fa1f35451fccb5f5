/** A yes or no question; anything but a yes is a no, and so are the end of the input (Ctrl-D) and an interruption (Ctrl-C). */
export async function askYesOrNo(question: string): Promise<boolean> {
  // Loaded when there is something to ask: most commands ask nothing.
  const { createInterface } = await import('node:readline');
  return new Promise((answered) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    let open = true;
    lines.on('SIGINT', () => {
      // While a line is edited Ctrl-C is a key like any other: it is handed on as the signal that it is elsewhere.
      process.emit('SIGINT');
      lines.close();
    });
    lines.on('close', () => {
      // What is printed next begins on a line of its own.
      if (open) process.stderr.write('\n');
      answered(false);
    });
    lines.question(question, (answer) => {
      open = false;
      answered(/^(y|yes|ya)$/i.test(answer.trim()));
      lines.close();
    });
  });
}
