/** `sql`: the arithmetic of the assessment as SQL, for whoever holds the raw answers of a country. */
import { Argument, type Command } from 'commander';
import { SQL_DIALECTS, type SqlDialect } from '../../src/sql/dialect.ts';
import { sqlText } from '../../src/sql/sql-text.ts';
import { printLine } from './shared.ts';

export function addSql(program: Command): void {
  program
    .command('sql')
    .description('พิมพ์ตารางและกติกาการคำนวณเป็น SQL สำหรับคำตอบดิบทั้งประเทศ')
    .addArgument(new Argument('<dialect>', 'ภาษา SQL').choices(SQL_DIALECTS))
    .action((dialect: SqlDialect) => printLine(sqlText(dialect).trimEnd()));
}
