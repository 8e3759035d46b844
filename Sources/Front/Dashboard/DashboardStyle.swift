/// Looks of the headquarters' and the partners' pages; appended to the one style sheet, whose colours it uses.
package enum DashboardStyle {
    package static let text: StaticString = """
        .as-of-line, .note { font-size: .875rem; color: var(--soft); margin-bottom: .4rem; }
        .incident-line { margin-bottom: .75rem; }
        .empty { color: var(--soft); padding: .5rem 0; }
        .summary-line { margin: .5rem 0; font-weight: 700; }
        .panel, .figures-panel {
          background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem; margin-bottom: 1rem;
        }
        .panel.act { border: 2px solid var(--main); }
        .panel > p > a:only-child:not(.button), .panel .card a:not(.button) { display: inline-block; padding: .5rem 0; }
        .alarm { color: var(--bad); font-weight: 700; }
        .alarm-line { color: var(--bad); background: var(--bad-tint); border-radius: .4rem; padding: .6rem .9rem; font-weight: 700; margin-bottom: 1rem; }
        .alarm-line ul { margin: 0; padding-left: 1.2rem; }
        .two-columns { display: grid; gap: 0 1rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
        .two-columns .stack > * + * { margin-top: 0; }

        .figures { list-style: none; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); }
        .figure { border-left: .3rem solid var(--line); padding-left: .75rem; }
        .figure.warning { border-color: var(--bad); }
        .figure a { color: inherit; text-decoration: none; display: block; min-height: 2.75rem; }
        .figure a:hover .figure-name { text-decoration: underline; }
        .figure-name { display: block; font-size: .9rem; color: var(--soft); }
        .figure-value { display: block; font-size: 1.9rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
        .figure.warning .figure-value { color: var(--bad); }
        .figure small { color: var(--soft); display: block; line-height: 1.45; }
        .figure small a { color: var(--bad); text-decoration: underline; }
        .pairs { display: grid; grid-template-columns: minmax(6rem, auto) minmax(0, 1fr); gap: .2rem 1rem; margin: .5rem 0; }
        .pairs dt { color: var(--soft); }
        @media (max-width: 26rem) { .pairs { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: .2rem .75rem; } .pairs dd { overflow-wrap: anywhere; } }

        .site-map { display: block; width: 100%; height: auto; background: var(--paper); border: 1px solid var(--line); border-radius: .4rem; }
        .mark.none { fill: var(--card); stroke: var(--edge); stroke-width: 2; }
        .mark.served { fill: var(--main); stroke: var(--card); stroke-width: 1.5; }
        .mark.partly { fill: #e0a100; stroke: var(--ink); stroke-width: 1.5; }
        .mark.nothing { fill: #d3262b; stroke: var(--card); stroke-width: 1.5; }
        .mark.depot { fill: var(--ink); stroke: var(--card); stroke-width: 2; }
        .mark.lost { fill: var(--card); stroke: var(--ink); stroke-width: 3; }
        .mark.cross { fill: none; stroke: var(--bad); stroke-width: 4; }
        .mark.cut { fill: none; stroke: var(--bad); stroke-width: 4; }
        .mark.partly-cut { stroke-dasharray: 6 5; }
        .site-map a:hover .mark, .site-map a:focus-visible .mark { stroke: var(--focus); stroke-width: 4; }
        .site-map .ward { font-size: 34px; font-weight: 700; fill: var(--ink); opacity: .85; stroke: var(--paper); stroke-width: 6; paint-order: stroke; pointer-events: none; }
        .panel h3 { margin-top: 1rem; }
        .panels { display: grid; gap: .75rem; margin-bottom: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
        .panels .panel { margin: 0; }
        .leave-out { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .5rem; align-items: start; }

        .site-map .frame { fill: none; stroke: var(--ink); stroke-width: 3; }
        .site-map .frame-fill { fill: var(--ink); }
        .site-map .frame-text { font-size: 22px; fill: var(--ink); }
        .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem 1rem; font-size: .875rem; margin: .5rem 0; }
        .legend li { display: flex; align-items: center; gap: .3rem; }
        .swatch { width: 1.5rem; height: 1.25rem; flex: none; }

        .bars { list-style: none; padding: 0; display: grid; gap: .7rem; }
        .bar-head { display: flex; flex-wrap: wrap; gap: .1rem .5rem; align-items: baseline; }
        .bar-head .missing { margin-left: auto; font-weight: 700; font-variant-numeric: tabular-nums; }
        .bar-text { font-size: .85rem; color: var(--soft); line-height: 1.4; }
        .share-bar { display: block; width: 100%; height: 1rem; border: 1px solid var(--edge); border-radius: .2rem; }
        .bar-cell { min-width: 8rem; }
        .rest { fill: var(--bad-tint); stroke: var(--bad); }
        .share-bar .rest { stroke: none; }
        .bar-cell .rest { fill: var(--off-tint); }
        .part.received { fill: var(--main); }
        .part.promised { fill: #e0a100; }
        .part.granted { fill: #7a5ea8; }
        .unspent, .fund-bars .rest, #account .share-bar .rest { fill: var(--off-tint); }
        .fund-report table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
        .fund-report th, .fund-report td { border-bottom: 1px solid var(--line); padding: .35rem .4rem; text-align: left; vertical-align: top; }
        .fund-report .number { text-align: right; white-space: nowrap; }
        .fund-report small { display: block; font-weight: 400; color: var(--soft); }
        .fund-report .total > * { border-top: 2px solid var(--ink); font-weight: 700; }
        .part.expired { fill: #d3262b; }
        .part.of-tier-1 { fill: #d3262b; }
        .part.of-tier-2 { fill: #e0a100; }
        .part.of-tier-3 { fill: var(--off); }
        .part.lost { fill: #d3262b; }
        .part.gained { fill: var(--main); }
        .gain-bar { display: block; width: 100%; height: 1rem; background: var(--off-tint); border-radius: .2rem; }
        .axis { fill: var(--ink); }
        .reason { line-height: 1.6; margin: .3rem 0; }
        .reason span { display: block; }
        .bars.reasons { gap: 1.2rem; }
        .bars .lines { margin-top: .3rem; }
        .histogram { list-style: none; padding: 0; display: grid; gap: .25rem; }
        .histogram li { display: grid; grid-template-columns: 4.2rem minmax(0, 1fr) 4.2rem; gap: .5rem; align-items: center; }
        .histogram .bin, .histogram .count { font-size: .875rem; font-variant-numeric: tabular-nums; text-align: right; }
        .histogram .share-bar { border: 0; }
        .histogram .share-bar .rest { fill: var(--off-tint); }
        .tabs ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: 1rem; }
        .tabs a { display: inline-block; padding: .6rem .9rem; border: 1px solid var(--edge); border-radius: .4rem; }
        .tabs a[aria-current] { background: var(--main); color: #fff; border-color: var(--main); text-decoration: none; }
        .choices { list-style: none; padding: 0; display: grid; gap: .25rem; }
        .choices label { display: flex; gap: .75rem; align-items: center; padding: .5rem 0; min-height: 2.75rem; font-weight: 400; }
        .choices input { width: 1.5rem; height: 1.5rem; flex: none; }
        .choices small { display: block; color: var(--soft); }
        .choose fieldset, .suppose fieldset { border: 1px solid var(--line); border-radius: .4rem; padding: .75rem; margin-bottom: .75rem; }
        .choose .row, .suppose .row { display: flex; flex-wrap: wrap; gap: .5rem; }
        .supposed { list-style: none; padding: 0; }
        .supposed li { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; padding: .3rem 0; }
        .supposed a { padding: .5rem 0; }
        .suppose label { display: block; margin-bottom: .6rem; }
        .cards.roomy { grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); }
        .pairs.method dd { overflow-wrap: anywhere; }
        .tier { display: inline-block; border: 1px solid currentColor; border-radius: .3rem; padding: 0 .4rem; font-size: .8rem; font-weight: 700; margin-right: .3rem; white-space: nowrap; }
        .tier-1 { color: var(--bad); }
        .tier-2 { color: var(--some); }
        .tier-3 { color: var(--off); }

        .cards { list-style: none; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); }
        .cards .card { margin: 0; padding: .75rem; }
        .card-title { font-weight: 700; }
        strong.overdue { color: var(--bad); }
        .card.overdue { border-left: .4rem solid var(--bad); }
        .ranked { counter-reset: rank; }
        .ranked .card { counter-increment: rank; }
        .ranked .card-title::before { content: counter(rank) ". "; }
        .inline-form form { display: flex; gap: .5rem; align-items: end; }
        .inline-form label { flex: 1; font-weight: 400; font-size: .9rem; }
        .desk-form form { display: grid; grid-template-columns: minmax(0, 1fr); gap: .6rem; justify-items: start; max-width: 34rem; margin: .5rem 0; }
        .desk-form label { display: block; width: 100%; }
        .act .big { font-size: 1.15rem; min-height: 3.4rem; padding: .75rem 1.2rem; width: 100%; max-width: 34rem; }
        .ticks.many { max-height: 16rem; overflow-y: auto; border: 1px solid var(--line); border-radius: .3rem; padding: .25rem .6rem; }
        .ticks { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); gap: 0 .75rem; }
        .tick { display: flex; gap: .6rem; align-items: center; min-height: 2.75rem; padding: .35rem 0; line-height: 1.4; font-weight: 400; cursor: pointer; }
        .desk-form .tick { display: flex; }
        .desk-form fieldset, .desk-form .field { width: 100%; max-width: none; margin-top: .25rem; }
        .names { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center; }
        .jump { margin-bottom: .75rem; }
        .cards.single { grid-template-columns: minmax(0, 1fr); }
        .filter { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; margin-bottom: .75rem; }
        .filter label { font-size: .9rem; flex: 1 1 9rem; max-width: 18rem; }
        .filter .check { display: flex; gap: .4rem; align-items: center; min-height: 2.75rem; flex: 0 0 auto; }
        .filter .clear, .log-search .clear { padding: .6rem .25rem; }
        .log-search { margin-bottom: 1rem; }
        .log-search .row { margin-top: 1rem; }
        .log-search .narrow { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0 1rem; align-items: end; }
        .scroll table { min-width: 44rem; }
        .scroll th a { display: inline-block; padding: .55rem 0; }
        .scroll th, .scroll td { overflow-wrap: normal; }
        .scroll .state { white-space: nowrap; }
        .note-cell { min-width: 12rem; }

        .chronology { list-style: none; padding: 0; }
        .chronology li { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr) fit-content(26rem); gap: 0 .75rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
        .chronology time { white-space: nowrap; }
        .chronology small { overflow-wrap: anywhere; text-align: end; }
        .chronology time, .chronology small { color: var(--soft); font-variant-numeric: tabular-nums; }
        .hash { font-size: 1rem; color: var(--ink); margin-left: 0; user-select: all; }
        .hash span { display: inline-block; margin-right: 1ch; }
        .hash.short { font-size: .8rem; color: inherit; }
        .hash.short span { margin-right: .5ch; }
        .hash.large { display: block; font-size: 1.5rem; font-weight: 700; line-height: 1.7; max-width: 42ch; }
        .command { display: block; margin: 0; padding: .5rem .75rem; color: var(--ink); background: var(--off-tint); border-radius: .4rem; user-select: all; }
        .head-sheet { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem; max-width: 46rem; margin-top: 1rem; }
        .head-sheet h2 { font-size: 1.05rem; margin: 1rem 0 .25rem; }
        .head-top { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; align-items: start; }
        .head-top .pairs { flex: 1 1 16rem; }
        .qr { width: 9.5rem; height: 9.5rem; background: #fff; }
        .signature { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: .5rem 1.5rem; margin-top: 1.25rem; }
        .signature dt { font-size: .85rem; color: var(--soft); }
        .signature dd { border-bottom: 1px solid var(--ink); min-height: 2.4rem; }
        .group { border-bottom: 1px solid var(--line); }
        .group summary .count { margin-left: .75rem; font-weight: 400; color: var(--soft); white-space: nowrap; }
        .lines { padding: 0 0 .75rem 1.2rem; }
        .lines li { padding: .25rem 0; }
        .lines small { display: block; color: var(--soft); }
        .lines .order { display: inline-block; font-size: .875rem; padding: .6rem 0; }
        .lines.short { columns: 16rem; }
        .bar-head a, .lines li > a { display: inline-block; padding: .6rem 0; }
        .card form .check, .panel form .check { display: flex; align-items: center; gap: .6rem; min-height: 2.75rem; margin-bottom: .75rem; }
        .card form .check input, .panel form .check input { width: 1.5rem; height: 1.5rem; flex: none; margin: 0; }
        .feeds li { padding: .5rem 0; }
        .feeds a { display: inline-block; padding: .35rem 0; }

        .people { list-style: none; padding: 0; }
        .people > li { border-bottom: 1px solid var(--line); padding: .6rem 0; }
        .soft-line { color: var(--soft); font-size: .9rem; }
        .call { display: inline-block; padding: .65rem 1rem .65rem 0; font-variant-numeric: tabular-nums; max-width: 100%; overflow-wrap: anywhere; }
        .tree { list-style: none; padding-left: 1rem; }
        .tree a { display: inline-block; padding: .65rem 1rem .65rem 0; }
        .tree .chosen { font-weight: 700; }
        .tree small { color: var(--soft); }
        .duty-chart td { min-width: 1.6rem; padding: .4rem .1rem; text-align: center; }
        .duty-chart thead th { padding: .3rem .1rem; font-size: .75rem; font-weight: 400; text-align: center; }
        .duty-chart tbody th { min-width: 8rem; max-width: 14rem; font-size: .85rem; font-weight: 400; }
        .duty-chart .few { background: #dbe8f5; color: #000; }
        .duty-chart .some { background: #9cc3e6; color: #000; }
        .duty-chart .many { background: var(--main); color: #fff; }
        .id-cards { list-style: none; padding: 0; display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(21rem, 1fr)); }
        .id-card { display: flex; gap: .75rem; align-items: center; border: 1px solid var(--ink); border-radius: .4rem; padding: .5rem; background: #fff; color: #000; break-inside: avoid; }
        .id-card p { margin: 0; line-height: 1.3; font-size: .8rem; }
        .id-card .id-name { font-size: 1.25rem; font-weight: 700; }
        .id-card .id-code { font-size: 1.15rem; letter-spacing: .05em; }
        .id-card .qr { flex: none; width: 7.5rem; height: 7.5rem; }

        @media (min-width: 62rem) {
          .two-columns { grid-template-columns: minmax(0, 11fr) minmax(0, 9fr); }
          .jump { display: none; }
        }
        @media (max-width: 40rem) {
          .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .figure-value { font-size: 1.5rem; }
          .chronology li { grid-template-columns: auto minmax(0, 1fr); }
          .chronology .what { grid-column: 1 / -1; grid-row: 2; }
          .site-map .frame-text { font-size: 34px; }
          .site-map .ward { font-size: 54px; }
          #staffing .scroll table { min-width: 0; font-size: .875rem; }
        }
        @page { margin: 10mm; }
        @media print {
          body:has(.id-cards) :is(.top, .bottom) { display: none; }
          body:has(.id-cards) main { padding: 0; }
          .id-cards { grid-template-columns: 91mm 91mm; gap: 2mm; }
          .id-card { height: 51mm; }
          .id-card .qr { width: 38mm; height: 38mm; }
          body:has(.head-sheet) :is(.top, .bottom) { display: none; }
          body:has(.head-sheet) main { padding: 0; }
          .head-sheet { border: 0; padding: 0; margin: 0; max-width: none; font-size: 9.5pt; line-height: 1.45; }
          body:has(.head-sheet) .drill-band { padding: 0; margin-bottom: 2mm; }
          .head-sheet h1 { font-size: 14pt; margin: 0 0 2mm; }
          .head-sheet h2 { font-size: 10.5pt; margin: 2.5mm 0 .5mm; }
          .head-sheet .pairs { margin: 0; }
          body:has(.fund-report) :is(.top, .bottom) { display: none; }
          body:has(.fund-report) { page: wide; }
          body:has(.fund-report) main { padding: 0; }
          body:has(.fund-report) .drill-band { padding: 0; margin-bottom: 1mm; }
          .fund-report { font-size: 9pt; page: wide; }
          .fund-report .scroll { overflow: visible; }
          .fund-report table { min-width: 0; font-size: 9pt; }
          .fund-report :is(th, td) { font-size: 9pt; overflow-wrap: anywhere; }
          .fund-report small { font-size: 8pt; }
          .fund-report h1 { font-size: 14pt; margin: 0 0 2mm; }
          .fund-report th, .fund-report td { padding: 1mm 1.2mm; }
          .head-sheet .small { font-size: 8.5pt; }
          .head-sheet .signature { grid-template-columns: repeat(3, 1fr); margin-top: 3mm; }
          .hash.large { font-size: 14pt; line-height: 1.5; }
          .qr { width: 36mm; height: 36mm; }
          .command { border: 1px solid #999; background: none; }
          .two-columns { display: block; }
          .panel { break-inside: avoid-page; border-color: #999; }
          details:not([open]) > summary { display: list-item; }
        }

        """
}
