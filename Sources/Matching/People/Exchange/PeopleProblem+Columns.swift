import JSON

/// The columns of rnet-people/1 and where their values go; kilometres become metres.
extension PeopleProblem.Blocks {
    static var columns: [ExchangeColumn<Self>] { [.whole("start", \.start), .whole("end", \.end)] }
}

extension PeopleProblem.Shelters {
    static var columns: [ExchangeColumn<Self>] {
        [
            .thousandths("x", \.x, within: PeopleLimits.coordinate),
            .thousandths("y", \.y, within: PeopleLimits.coordinate),
        ]
    }
}

extension PeopleProblem.Persons {
    static var columns: [ExchangeColumn<Self>] {
        [
            .thousandths("x", \.x, within: PeopleLimits.coordinate),
            .thousandths("y", \.y, within: PeopleLimits.coordinate),
            .whole("skills", \.skills), .whole("avail", \.availability), .whole("max_shifts", \.maxShifts),
        ]
    }
}

extension PeopleProblem.Slots {
    static var columns: [ExchangeColumn<Self>] {
        [
            .whole("shelter", \.shelter), .whole("block", \.block), .whole("skill", \.skill),
            .whole("headcount", \.headcount), .whole("tier", \.tier),
        ]
    }
}

extension PeopleProblem.Pairs {
    static func columns(with place: String) -> [ExchangeColumn<Self>] {
        [.whole("person", \.person), .whole(place, \.place)]
    }
}
