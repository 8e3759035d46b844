import Boards
import Relief
import Vocabulary

/// Which loads leave together on which vehicle.
enum StopsInput {
    static let load = "load"
    /// Where the list of loads begins, for what is wrong with the choice.
    static let loads = "loads"
    static let vehicle = Field(
        "vehicle", Wording("車両", "Vehicle"), .text(longest: 500),
        hint: Wording("車番など。あとでこの番号で行き先の一覧を開けます", "number plate; by it the stops are found again"), isRequired: true)

    /// Every load that was ticked, as one departure; those of another depot do not exist here.
    static func departures(
        _ fields: inout Fields, from depot: ID<Site>, on wall: Wall
    ) throws(Problem) -> [ReliefCommand] {
        let chosen = try ticked(&fields, from: depot, on: wall, orTell: leaving)
        let plate = fields.needed(vehicle.name, Wording("車両", "vehicle"))
        return try fields.checked(plate.map { plate in chosen.map { .depart($0.id, vehicle: plate) } })
    }

    /// Every load that was ticked, as given to one carrier.
    static func assignments(
        _ fields: inout Fields, from depot: ID<Site>, on wall: Wall, now: Moment
    ) throws(Problem) -> [ReliefCommand] {
        let chosen = try ticked(&fields, from: depot, on: wall, orTell: given)
        let carrier = try CarrierInput.chosen(&fields, on: wall, now: now)
        return try fields.checked(chosen.map { .assignCarrier($0.id, carrier) })
    }

    private static let leaving = Wording("出発する便に印を付けてください。", "Tick the loads that leave.")
    private static let given = Wording("割り当てる便に印を付けてください。", "Tick the loads to be given to the carrier.")

    private static func ticked(
        _ fields: inout Fields, from depot: ID<Site>, on wall: Wall, orTell missing: Wording
    ) throws(Problem) -> [Consignment] {
        let ids = fields.all.filter { $0.name == load }.compactMap { ID<Consignment>($0.value) }
        let chosen = ids.compactMap { wall.consignments[$0]?.consignment }.filter { $0.depot == depot }
        guard chosen.count == ids.count else { throw .notFound }
        if chosen.isEmpty { fields.refuse(loads, "input/missing", missing) }
        refuseGone(chosen.filter { $0.state != .loaded }, &fields, wall)
        return chosen
    }

    private static func refuseGone(_ gone: [Consignment], _ fields: inout Fields, _ wall: Wall) {
        guard !gone.isEmpty else { return }
        func told(_ language: Language) -> String {
            gone.map { "\(Names(wall, language).site($0.shelter))（\($0.state.name[language])）" }
                .joined(separator: language == .japanese ? "、" : ", ")
        }
        fields.refuse(
            loads, "consignment/not-waiting",
            Wording(
                "出発待ちでない便があります：\(told(.japanese))。残りの便は印が付いています。確かめて、もう一度送ってください。",
                "Some do not wait any more: \(told(.english)). The others are ticked still: look and send it again."))
    }
}
