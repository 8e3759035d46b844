package import Vocabulary

/// What has happened to waves of seconded staff.
package enum WaveEvent: Hashable, Sendable {
    case announced(Announced)
    case changed(Changed)
    case cancelled(Cancelled)

    package struct Announced: Hashable, Sendable {
        package let wave: ID<Wave>
        package let number: Int
        package let details: WaveDetails
    }

    package struct Changed: Hashable, Sendable {
        package let wave: ID<Wave>
        package let details: WaveDetails
    }

    package struct Cancelled: Hashable, Sendable {
        package let wave: ID<Wave>
        package let cancelling: Wave.Cancelling
    }

    package var wave: ID<Wave> {
        switch self {
        case .announced(let body): body.wave
        case .changed(let body): body.wave
        case .cancelled(let body): body.wave
        }
    }
}
