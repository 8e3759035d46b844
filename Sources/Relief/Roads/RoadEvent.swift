package import Vocabulary

/// What has happened to roads and ways.
package enum RoadEvent: Hashable, Sendable {
    case closed(Closed)
    case reopened(Reopened)
    case measured(Measured)

    package struct Closed: Hashable, Sendable {
        package let closure: ID<RoadClosure>
        package let details: ClosureDetails
    }

    package struct Reopened: Hashable, Sendable {
        package let closure: ID<RoadClosure>
        package let reopening: RoadClosure.Reopening
    }

    package struct Measured: Hashable, Sendable {
        package let way: Way
        package let measure: WayMeasure
    }
}
