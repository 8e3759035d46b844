import Boards
import CommandPost
import Relief
import Vocabulary

/// How goods get to shelters.
extension Week {
    mutating func sendTrucks() async throws {
        let trucks = await post.wall.consignments.all.map(\.consignment).filter { $0.state == .prepared }
        var commands: [ReliefCommand] = []
        for (number, truck) in trucks.enumerated() {
            commands += [.load(truck.id, [:]), .depart(truck.id, vehicle: "熊本 100 あ \(number + 1)")]
        }
        _ = try await submitInParts(commands)
    }

    /// Nearly all arrives as it was loaded; one line in a hundred has something damaged.
    mutating func unloadTrucks(_ day: inout WeekDay) async throws {
        let trucks = await post.wall.consignments.all.map(\.consignment).filter { $0.state == .departed }
        var commands: [ReliefCommand] = []
        for truck in trucks {
            var receipts: [LineReceipt] = []
            for line in truck.lines where dice.happens(perMille: 10) {
                let loaded = truck.loadedPieces(of: line)
                let damaged = Count<Piece>(clamping: Int64((loaded.value + 19) / 20))
                receipts.append(
                    LineReceipt(
                        line: line.number, received: loaded.remaining(after: damaged), damaged: damaged, wrong: .zero))
            }
            commands.append(.receive(truck.id, receipts, note: nil))
        }
        _ = try await submitInParts(commands)
    }
}
