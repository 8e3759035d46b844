/// Looks of the pages of people and of sheets for paper; appended to the one style sheet, whose colours it uses.
package enum PeopleStyle {
    package static let text: StaticString = """
        .rosters { list-style: none; padding: 0; display: grid; gap: 1.2rem; }
        .rosters h3 { margin: 0; font-size: 1.05rem; }
        .wave-strip, .people-by-day, .day-axis { display: block; width: 100%; height: auto; }
        .wave-strip { height: 2.6rem; border: 1px solid var(--line); border-radius: .2rem; }
        .people-by-day { height: 8rem; }
        .post-hours { display: block; width: 100%; height: 3.5rem; border: 1px solid var(--edge); border-radius: .2rem; }
        .gaps .missing { display: block; color: var(--bad); }
        .bar-text .order { display: inline-block; padding: .6rem 0; }
        .wave-strip .ground { fill: var(--card); }
        .wave-strip .wave { fill: var(--edge); }
        .wave-strip .wave.here { fill: var(--main); }
        .gap { fill: #d3262b; }
        .today { stroke: var(--focus); stroke-width: 3; }
        .tick { stroke: var(--edge); stroke-width: 1; }
        .tick-text { font-size: 18px; fill: var(--ink); }
        .shown { display: block; }
        .week { table-layout: fixed; width: 100%; }
        .week :is(th, td) { vertical-align: top; font-size: .9rem; padding: .3rem; border: 1px solid var(--line); }
        .week th small { display: block; font-weight: 400; }
        .week .on-paper { display: none; }
        .week .worker { display: block; line-height: 1.35; }
        .week .gap-cell { background: var(--bad-tint); }
        .week .gap-cell .cell-link { color: var(--bad); }
        .scroll .cell-link { display: block; padding: .3rem 0; }
        .scroll .gap-link { font-weight: 700; overflow-wrap: anywhere; }
        .pager a { display: inline-block; padding: .6rem .75rem .6rem 0; }
        .one-sheet { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem; max-width: 62rem; margin-top: 1rem; }
        .one-sheet h1 { font-size: 1.3rem; margin: 0 0 .25rem; }
        .one-sheet h2 { font-size: 1rem; margin: .75rem 0 .15rem; border-bottom: 1px solid var(--line); }
        .one-sheet h2 small { font-weight: 400; color: var(--soft); }
        .one-sheet p { margin: 0; }
        .sheet-lines { list-style: none; padding: 0; margin: 0; }
        .sheet-lines li { border-bottom: 1px dotted var(--line); padding: .1rem 0; }
        .sheet-lines small { color: var(--soft); }
        .sheet-days { width: 100%; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums; }
        .sheet-days :is(th, td) { border: 1px solid var(--line); padding: .1rem .2rem; text-align: center; font-size: .85rem; }
        @media (min-width: 48rem) {
          .sheet-columns { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 1.2rem; align-items: start; }
        }
        @media screen and (max-width: 47.99rem) {
          .sheet-days tbody { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .sheet-days tr { display: grid; }
        }
        @media (max-width: 40rem) {
          .tick-text { font-size: 40px; }
          .tick-text.minor { display: none; }
        }
        @page wide { size: A4 landscape; margin: 8mm; }
        @media print {
          body:has(.week-sheet) { page: wide; }
          body:has(.week-sheet) :is(.top, .bottom, .no-print) { display: none; }
          .week-sheet { overflow: visible; page: wide; }
          body:has(.week-sheet) main { padding: 0; }
          body:has(.week-sheet) .drill-band { padding: 0; margin-bottom: 1mm; }
          body:has(.week-sheet) h1 { font-size: 13pt; margin: 0; }
          body:has(.week-sheet) h2 { font-size: 10pt; margin: 0; }
          .panel:has(.week-sheet) { break-inside: auto; border: 0; padding: 0; }
          .scroll .week { min-width: 0; }
          .week :is(th, td) { font-size: 8pt; line-height: 1.25; padding: .3mm 1mm; }
          .week small { font-size: inherit; }
          .week th small { display: inline; }
          .week thead .on-paper { display: block; }
          .week caption { display: none; }
          .week th:first-child { width: 17%; }
          .panel:has(.week-sheet) p, body:has(.week-sheet) .as-of-line { font-size: 9pt; margin: 0; padding: 0; }
          .scroll .cell-link { padding: 0; }
          .week tr { break-inside: avoid; }
          .week .gap-cell { border: 2px solid #a3161a; }
          body:has(.one-sheet) :is(.top, .bottom, .no-print) { display: none; }
          body:has(.one-sheet) main { padding: 0; }
          body:has(.one-sheet) .drill-band { padding: 0; margin-bottom: 1mm; }
          .one-sheet {
            border: 0; padding: 0; margin: 0; max-width: none; font-size: 8.5pt; line-height: 1.35;
            height: 258mm; overflow: hidden; position: relative;
          }
          .one-sheet h1 { font-size: 13pt; line-height: 1.2; }
          .one-sheet h2 { font-size: 9.5pt; margin: 1.6mm 0 .3mm; line-height: 1.25; }
          .one-sheet small, .one-sheet .small { font-size: inherit; }
          .one-sheet .cut, .one-sheet .sheet-part p { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
          .one-sheet .cut-twice { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; }
          .one-sheet .sheet-lines li { padding: 0; }
          .one-sheet .sheet-days :is(th, td) { padding: 0 .5mm; font-size: 8pt; }
          .sheet-columns { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 5mm; align-items: start; }
          .one-sheet .signature { position: absolute; bottom: 0; left: 0; right: 0; grid-template-columns: 1fr 1fr 2fr; margin: 0; gap: 0 5mm; }
          .one-sheet .signature dt { font-size: 8pt; }
          .one-sheet .signature dd { min-height: 11mm; }
        }

        """
}
