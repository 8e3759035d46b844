/// Looks of papers that are printed on one page of A4; appended to the one style sheet.
package enum PaperStyle {
    package static let text: StaticString = """
        .item-row { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: 0 1rem; border-top: 1px solid var(--line); padding: .5rem 0; width: 100%; }
        .item-row legend { grid-column: 1 / -1; }
        .paper {
          background: #fff; color: #000; max-width: 46rem; padding: 2.5rem 3rem; margin-top: 1rem; border: 1px solid var(--line);
          font-family: "Noto Serif CJK JP", "Noto Serif JP", "Yu Mincho", "Hiragino Mincho ProN", serif; line-height: 1.6;
        }
        .paper h1 { text-align: center; font-size: 1.5rem; letter-spacing: .35em; text-indent: .35em; margin: 1.25rem 0; }
        .paper-right { text-align: right; }
        .paper-centre { text-align: center; margin: .75rem 0; }
        .paper-to { margin: .75rem 0; font-size: 1.1rem; }
        .paper-item { margin-bottom: .5rem; }
        .paper-content { padding-left: 2em; }
        .paper table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .25rem 0; }
        .paper th, .paper td { border: 1px solid #000; padding: .15rem .4rem; color: #000; font-size: .9rem; }
        .paper thead th { text-align: center; font-weight: 700; white-space: nowrap; }
        .paper tfoot th { text-align: right; font-weight: 700; }
        .paper-answer { border: 1px solid #000; padding: .5rem .75rem; margin-top: .75rem; font-size: .9rem; }
        .paper-foot { font-size: .75rem; text-align: right; color: #444; }
        .paper-drill { border: 3px double #000; text-align: center; font-weight: 700; padding: .25rem; margin-bottom: .5rem; }
        .nowrap { white-space: nowrap; }
        .slip h1 { letter-spacing: .15em; text-indent: .15em; margin: .75rem 0; }
        .slip-facts { margin-bottom: .75rem; }
        .paper .slip-facts th { width: 7em; text-align: left; font-weight: 700; }
        .slip thead th:last-child { min-width: 4.5em; }
        .slip-lot { font-size: .75rem; max-width: 9rem; }
        .slip-names > * + * { margin-top: .6rem; }
        @media screen and (max-width: 40rem) {
          .paper { padding: 1rem; overflow-x: auto; }
          .paper-content { padding-left: 0; }
          .paper table { display: block; overflow-x: auto; }
          .paper tbody td:nth-child(2) { min-width: 11rem; }
          .paper tbody td:last-child { min-width: 8rem; }
          .paper td.number { white-space: nowrap; }
        }
        @media print {
          body:has(.paper) { background: #fff; }
          body:has(.paper) :is(.top, .bottom, .drill-band, .notice) { display: none; }
          body:has(.paper) main { padding: 0; }
          .paper { border: 0; padding: 6mm 8mm; margin: 0; max-width: none; font-size: 10.5pt; line-height: 1.5; }
          .paper h1 { font-size: 16pt; margin: 4mm 0; }
          .paper table { font-size: 9.5pt; }
          .paper th, .paper td { padding: .6mm 1.5mm; font-size: 9.5pt; }
          .paper-answer { font-size: 9.5pt; margin-top: 3mm; }
          .paper.tight { font-size: 9pt; line-height: 1.35; }
          .paper.tight :is(th, td, .paper-answer) { font-size: 8pt; }
          .paper.tightest { font-size: 8.5pt; line-height: 1.3; padding: 0 2mm; }
          .paper.tightest h1 { font-size: 13pt; margin: 2mm 0; }
          .paper.tightest :is(th, td, .paper-answer) { font-size: 7.5pt; padding: .2mm 1mm; }
          .paper.smallest { font-size: 7.5pt; line-height: 1.25; }
          .paper.smallest :is(th, td, .paper-answer) { font-size: 6.8pt; line-height: 1.2; }
          .paper.tightest .paper-item { margin-bottom: 1mm; }
          .paper.tightest .paper-foot { font-size: 7pt; }
          .paper.tightest .paper-to { font-size: 11pt; margin: 1.5mm 0; }
          .paper.tightest .paper-centre { margin: 1mm 0; }
        }

        """
}
