package import Vocabulary

/// What has happened to the city's incident.
package enum IncidentEvent: Hashable, Sendable {
    case opened(Opened)
    case closed(Closed)

    package struct Opened: Hashable, Sendable {
        package let incident: ID<Incident>
        package let name: String
        package let kind: Incident.Kind
        package let openedAt: Moment
    }

    package struct Closed: Hashable, Sendable {
        package let incident: ID<Incident>
        package let closedAt: Moment
    }
}
