import { defineTexts } from '../../i18n/define-texts';

export const { useTexts: useChartTexts } = defineTexts({
  asTable: 'Show as table',
  asChart: 'Show as chart',
  download: 'Download CSV',
  downloadOf: 'Download CSV: {title}',
  asTableOf: 'Show as table: {title}',
  asChartOf: 'Show as chart: {title}',
});
