import Boards
import CommandPost
import Relief
import Vocabulary

extension Pen {
    mutating func store() -> [ReliefCommand] {
        let depot = depot()
        let mode: StockSheet.Mode = happens(250) ? .snapshot : .delta
        let lines = (0..<number(1...3)).map { _ in
            StockSheet.Line(details: lot(at: depot), pieces: Count(clamping: Int64(number(0...400))))
        }
        return [.storeStock(StockSheet(id: name("sheet"), depot: depot, mode: mode, lines: lines))]
    }

    private mutating func lot(at depot: ID<Site>) -> LotDetails {
        let days = now.japaneseDate.daysSinceEpoch + number(-1...3)
        return LotDetails(
            item: item().id, depot: happens(10) ? City.depots[0] : depot, packing: nil,
            expiry: happens(400) ? LocalDate(daysSinceEpoch: days) : nil, origin: happens(500) ? .reserve : .donated)
    }

    /// One lot alone, mostly as it was read before; now and then thrown away, or by what nobody read.
    private mutating func count() -> [ReliefCommand] {
        let lots = wall.depots.all.flatMap(\.lots)
        guard let lot = dice.pick(lots) else { return store() }
        let isGone = happens(300)
        let before = happens(100) ? Count(number(0...400)) : lot.onHand
        return [
            .countLot(
                LotCount(
                    lot: lot.id, pieces: isGone ? .zero : Count(clamping: Int64(number(0...400))),
                    before: happens(200) ? nil : before, cause: isGone ? .wet : .recounted, note: "棚 \(named)"))
        ]
    }

    mutating func undo() -> [ReliefCommand] {
        if happens(400) { return count() }
        let sheets = wall.depots.all.flatMap { $0.stock.sheets.keys }.sorted()
        guard let sheet = dice.pick(Array(sheets.suffix(4))) else { return store() }
        return [.undoStock(sheet)]
    }

    /// The latest proposals are what people have on their screens.
    mutating func decidePlan() -> [ReliefCommand] {
        guard let plan = dice.pick(Array(wall.plans.order.suffix(2))) else { return store() }
        return [happens(150) ? .rejectPlan(plan, reason: "道路不通 \(named)") : .approvePlan(plan, choice(in: plan))]
    }

    /// Mostly all of it; now and then one depot or all but one shelter.
    private mutating func choice(in plan: ID<Plan>) -> PlanChoice {
        guard happens(200), let line = dice.pick(wall.plans[plan]?.allocations ?? []) else { return .all }
        return happens(500) ? .only(PlanPick(depots: [line.depot])) : .except(PlanPick(shelters: [line.shelter]))
    }

    mutating func load() -> [ReliefCommand] {
        guard let truck = truck(.prepared) else { return store() }
        var loaded: [Int: Count<Piece>] = [:]
        for line in truck.lines where happens(300) {
            loaded[line.number] = Count(number(0...(line.pieces.value + (happens(50) ? 1 : 0))))
        }
        let load = ReliefCommand.load(truck.id, loaded)
        return happens(200) ? [load, .depart(truck.id, vehicle: nil)] : [load]
    }

    mutating func depart() -> [ReliefCommand] {
        guard let truck = truck(.loaded) else { return load() }
        return [.depart(truck.id, vehicle: "熊本 100 あ \(named)")]
    }

    /// Mostly somebody in words, now and then nobody again, or whom nobody knows.
    private mutating func driver() -> Carrier? {
        if happens(150) { return nil }
        return happens(50) ? ID("c-\(named)").map(Carrier.organisation) : .named("運送 \(named)")
    }

    mutating func carrier() -> [ReliefCommand] {
        guard let truck = truck(happens(500) ? .prepared : .loaded) else { return load() }
        return [.assignCarrier(truck.id, driver())]
    }

    /// Mostly by the door; one in three is about what was received before: counted again, or not come at all.
    mutating func receive() -> [ReliefCommand] {
        if happens(350), let truck = truck(.received) {
            let reason = happens(50) ? "" : "訂正 \(named)"
            return [
                happens(600)
                    ? .correctReceipt(truck.id, receipts(truck), reason: reason)
                    : .withdrawReceipt(truck.id, reason: reason)
            ]
        }
        if happens(120) { return callOff() }
        guard let truck = truck(happens(100) ? .prepared : happens(300) ? .loaded : .departed) else { return depart() }
        return [.receive(truck.id, receipts(truck), note: "受領 \(named)")]
    }

    /// At the depot, or on the road; mostly all of it comes back.
    private mutating func callOff() -> [ReliefCommand] {
        guard let truck = truck([.prepared, .loaded, .departed][number(0...2)]) else { return depart() }
        var returned: [Int: Count<Piece>] = [:]
        for line in truck.lines where truck.state != .prepared && happens(300) {
            returned[line.number] = Count(number(0...(truck.loadedPieces(of: line).value + (happens(50) ? 1 : 0))))
        }
        return [.callOff(truck.id, returned, reason: happens(50) ? "" : "通行止め \(named)")]
    }

    /// Whole, damaged, wrong or missing, and sometimes more than was sent.
    private mutating func receipts(_ truck: Consignment) -> [LineReceipt] {
        var receipts: [LineReceipt] = []
        for line in truck.lines where happens(400) {
            let most = truck.loadedPieces(of: line).value
            let whole = number(0...most)
            receipts.append(
                LineReceipt(
                    line: line.number, received: Count(clamping: Int64(whole + (happens(50) ? most + 3 : 0))),
                    damaged: Count(clamping: Int64(number(0...most - whole))), wrong: .zero))
        }
        return receipts
    }

    private mutating func truck(_ state: Consignment.State) -> Consignment? {
        let all = wall.consignments.all.map(\.consignment)
        return dice.pick(happens(100) ? all : all.filter { $0.state == state })
    }
}
