import Boards
import Relief
import Vocabulary

/// A road that somebody has closed already, under the same name or another one.
struct RepeatedClosure {
    static let code = "road/seems-recorded"
    static let tick = SecondLook.Tick(
        condition: Wording("別の通行止めなら", "If it is another one"),
        label: Wording("別の通行止めとして記録する", "It is another closed road"))
    /// More are not read by anybody; they stand in the list.
    private static let most = 3

    /// Those that stand, seen longest ago first; never empty.
    let standing: [RoadClosure]

    /// `nil` when nothing that stands is like it.
    init?(_ details: ClosureDetails, on wall: Wall) {
        let shelters = wall.shelters.all.map(\.site)
        standing = wall.roads.standing.filter { details.seemsSame(as: $0.details, among: shelters) }
        guard !standing.isEmpty else { return nil }
    }

    /// As many as are named, the others are counted.
    var shown: ArraySlice<RoadClosure> { standing.prefix(Self.most) }

    func ask(_ fields: inout Fields) throws(Problem) {
        let names = shown.map {
            Wording(
                "「\($0.details.title)」（確認 \($0.details.observedAt.onPage(.japanese))）",
                "“\($0.details.title)” (seen \($0.details.observedAt.onPage(.english)))")
        }
        let rest = standing.count - names.count
        try SecondLook.ask(
            &fields, "name", Self.code,
            Wording(
                "もう記録されているようです：\(names.map(\.japanese).joined(separator: "、"))\(rest > 0 ? " ほか\(rest)件" : "")。",
                """
                It seems to be recorded already: \(names.map(\.english).joined(separator: ", "))\
                \(rest > 0 ? " and \(rest) more" : "").
                """), tick: Self.tick)
    }
}
