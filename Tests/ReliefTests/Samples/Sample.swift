import Relief
import Testing

/// An event as it may stand in any chronology, and the golden file that holds its bytes.
struct Sample: CustomTestStringConvertible {
    let event: ReliefEvent
    /// What tells it from others of the same version: `minimal` has nothing that may be absent.
    let variant: String?

    init(_ event: ReliefEvent, _ variant: String? = nil) {
        self.event = event
        self.variant = variant
    }

    /// Below `Fixtures/`: `Events/<name>/<version>.json`, with the variant before the ending.
    var file: String {
        "Events/\(event.kind.name)/\(event.kind.version)\(variant.map { ".\($0)" } ?? "").json"
    }

    var testDescription: String { file }

    /// Every kind of event as it is written today; each optional field is present in one and absent in another.
    static let all =
        incidents + sites + roads + catalogue + rules + holdings + needs + stock + plans + directives
        + consignments + tokens + people + waves + posts + shifts
        + suppliers + orders + funds
        + approvals + offers + jointPlans
        + swaps
}
