import Vocabulary

/// When a city enters and leaves an incident.
package enum IncidentDecider: Decider {
    package static let initial: Incident? = nil

    package static func decide(
        _ command: IncidentCommand, _ current: Incident?
    ) throws(IncidentRefusal) -> [IncidentEvent] {
        switch command {
        case .open(let id, let name, let kind, let moment):
            if let current, current.isOpen { throw .alreadyOpen(name: current.name) }
            guard (1...100).contains(name.count), name.contains(where: { !$0.isWhitespace }) else { throw .noName }
            return [.opened(.init(incident: id, name: name, kind: kind, openedAt: moment))]
        case .close(let moment):
            guard let current, current.isOpen else { throw .noneOpen }
            return [.closed(.init(incident: current.id, closedAt: moment))]
        }
    }

    package static func evolve(_ current: Incident?, _ event: IncidentEvent) -> Incident? {
        switch event {
        case .opened(let body):
            return Incident(id: body.incident, name: body.name, kind: body.kind, openedAt: body.openedAt)
        case .closed(let body):
            guard var incident = current, incident.id == body.incident else { return current }
            incident.closedAt = body.closedAt
            return incident
        }
    }
}
