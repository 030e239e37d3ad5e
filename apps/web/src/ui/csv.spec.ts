import { writeCsv } from './csv';

describe('a CSV file', () => {
  it('has a byte order mark, a line for each row, and quotes only where they are needed', () => {
    expect(
      writeCsv([
        ['Score', 'Pairs, all'],
        ['0 to "9"', 4.5],
      ]),
    ).toBe('\ufeffScore,"Pairs, all"\r\n"0 to ""9""",4.5\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@name', '\tx'])('keeps a spreadsheet from computing %j', (text) => {
    expect(writeCsv([[text]])).toBe(`\ufeff'${text}\r\n`);
  });

  it('leaves negative numbers as they are', () => expect(writeCsv([[-3]])).toBe('\ufeff-3\r\n'));
});
