package import JSON
package import Vocabulary

extension SwapEvent: Recordable {
    package var kind: EventKind {
        switch self {
        case .proposed: EventKind("swap.proposed", version: 1)
        case .answered: EventKind("swap.answered", version: 1)
        }
    }

    /// Whoever proposes a swap has looked at what is proposed for either shift.
    package var subjects: [Subject] {
        switch self {
        case .proposed(let swap):
            [Subject("swap", swap.id), Subject("swaps-of", swap.given.shift), Subject("swaps-of", swap.wanted.shift)]
        case .answered(let body): [Subject("swap", body.swap)]
        }
    }

    package func write(json: inout JSONWriter) {
        switch self {
        case .proposed(let swap): swap.write(json: &json)
        case .answered(let body): body.write(json: &json)
        }
    }

    package init?(_ kind: EventKind, json: inout JSONReader) throws(JSONProblem) {
        switch (kind.name, kind.version) {
        case ("swap.proposed", 1): self = .proposed(try .init(json: &json))
        case ("swap.answered", 1): self = .answered(try .init(json: &json))
        default: return nil
        }
    }
}
