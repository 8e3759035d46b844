import Boards
import Relief
import Vocabulary

/// A consignment that waits at a depot: to be loaded, or loaded and not gone.
struct WaitingLoad: Hashable, Sendable {
    let consignment: Consignment
    let shelter: Site?
    /// Why it cannot go as planned.
    var obstacle: LoadObstacle?

    var ward: String? { shelter?.details.ward }
    var day: LocalDate { consignment.preparedAt.japaneseDate }
    var isLoaded: Bool { consignment.state == .loaded }

    /// Whether the shelter's name or its reading holds `text`, however it is written.
    func isCalled(_ text: String) -> Bool {
        let wanted = SearchText(text)
        return [shelter?.name ?? consignment.shelter.text, shelter?.details.kana].compactMap(\.self)
            .contains { SearchText($0).contains(wanted) }
    }

    /// Where it stands: what only has to leave first, then the oldest day, then by ward.
    struct Group: Hashable, Comparable, Sendable {
        let isLoaded: Bool
        let day: LocalDate
        /// `nil` when nobody has said it.
        let ward: String?

        static func < (a: Self, b: Self) -> Bool {
            if a.isLoaded != b.isLoaded { return a.isLoaded }
            if a.day != b.day { return a.day < b.day }
            guard let first = a.ward, let second = b.ward else { return a.ward != nil && b.ward == nil }
            return first < second
        }

        func heading(_ language: Language) -> String {
            let ward = ward ?? Wording("区が不明", "ward unknown")[language]
            guard !isLoaded else {
                return Wording("積込済み・出発待ち（\(ward)）", "Loaded, not gone: \(ward)")[language]
            }
            return Wording("\(day.onPage(.japanese))に準備・\(ward)", "Prepared \(day.onPage(.english)), \(ward)")[language]
        }
    }

    var group: Group { Group(isLoaded: isLoaded, day: day, ward: ward) }
}

extension Wall {
    /// What waits at a depot, in the order in which it is worked off; within a group by the shelters' reading.
    func waitingLoads(at depot: ID<Site>) -> [WaitingLoad] {
        let obstacles = LoadObstacles(self)
        let waiting = consignments.open(of: depot).map(\.consignment)
            .filter { $0.depot == depot && ($0.state == .prepared || $0.state == .loaded) }
            .map { WaitingLoad(consignment: $0, shelter: site($0.shelter), obstacle: obstacles.obstacle(to: $0)) }
        let keyed = waiting.map { load in
            (
                key: SearchText(load.shelter?.details.kana ?? load.shelter?.name ?? "").text, group: load.group,
                load: load
            )
        }
        let sorted = keyed.sorted { a, b in
            a.group == b.group ? (a.key, a.load.consignment.id) < (b.key, b.load.consignment.id) : a.group < b.group
        }
        return sorted.map(\.load)
    }

    /// How many loads for shelters of such a name have left the depot already.
    func goneLoads(from depot: ID<Site>, called name: String) -> Int {
        consignments.consignments(of: depot).map(\.consignment)
            .filter { $0.depot == depot && ($0.state == .departed || $0.state == .received) }
            .count { WaitingLoad(consignment: $0, shelter: site($0.shelter)).isCalled(name) }
    }
}

extension Array where Element == WaitingLoad {
    /// The loads under the headings that stand over them, in their order.
    var grouped: [(group: WaitingLoad.Group, loads: [WaitingLoad])] {
        chunked { $0.group == $1.group }.compactMap { loads in loads.first.map { ($0.group, loads) } }
    }

    private func chunked(where together: (Element, Element) -> Bool) -> [[Element]] {
        reduce(into: []) { chunks, load in
            if let last = chunks.last?.last, together(last, load) {
                chunks[chunks.count - 1].append(load)
            } else {
                chunks.append([load])
            }
        }
    }
}
