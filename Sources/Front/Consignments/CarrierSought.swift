import Boards
import Formats
import Relief
import Vocabulary

/// Whose loads a list is to show.
package enum CarrierSought: Hashable, Sendable {
    /// Those that were given to nobody.
    case nobody
    /// Those of a carrier's code or name.
    case carrier(String)

    /// No code and hardly a name.
    private static let nobodyText = "(none)"

    /// As the address says it.
    package init(_ text: String) { self = text == Self.nobodyText ? .nobody : .carrier(text) }

    var text: String {
        switch self {
        case .nobody: Self.nobodyText
        case .carrier(let text): text
        }
    }

    func includes(_ load: Consignment) -> Bool {
        switch self {
        case .nobody: load.carrier == nil
        case .carrier(let text): load.carrier?.text == text
        }
    }

    /// What can be asked for: nobody's, those of every organisation that carries, and of whoever was named for `loads`.
    ///
    /// Empty where no load was ever given to anybody and nobody is there to be given one.
    static func choices(
        for loads: some Sequence<Consignment>, _ names: Names, now: Moment
    ) -> [(value: String, name: String)] {
        let carriers = Set(names.wall.access.carriers(at: now).map(Carrier.organisation)).union(
            loads.compactMap(\.carrier))
        guard !carriers.isEmpty else { return [] }
        let nobody = Wording("決まっていない便", "given to nobody")[names.language]
        return [(nobodyText, nobody)]
            + carriers.map { (value: $0.text, name: names.carrier($0)) }.sorted {
                ($0.name, $0.value) < ($1.name, $1.value)
            }
    }
}

extension HTML {
    /// Where a list is narrowed to one carrier; nothing where there is none to choose.
    mutating func choice(
        of carriers: [(value: String, name: String)], _ sought: CarrierSought?, _ language: Language
    ) {
        guard !carriers.isEmpty else { return }
        label(Wording("運送の担当", "Carrier")[language], .for("carrier"))
        select(.id("carrier"), .name("carrier")) { html in
            html.option(Wording("すべて", "all")[language], .value(""))
            for carrier in carriers {
                html.option(carrier.name, .value(carrier.value), .selected(if: carrier.value == sought?.text))
            }
        }
    }
}
