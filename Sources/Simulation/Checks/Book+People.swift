import Boards
import Relief
import Vocabulary

/// The boards of people, suppliers, givers and approvals must show what the books have.
extension Book {
    func checkPeople(_ wall: Wall) throws(Broken) {
        try hold(.boardsAreReplay, wall.people.count, is: people.persons.count, "the number of persons")
        try hold(.boardsAreReplay, wall.posts.all.count, is: people.posts, "the number of posts")
        try hold(.boardsAreReplay, wall.waves.all.count, is: waves.count, "the number of waves")
        let shifts = wall.shifts.all.map(\.shift).filter(\.isStanding)
        try hold(.oneDutyAtATime, shifts.count, is: people.duties.count, "shifts that stand")
        for shift in shifts {
            let shown = PeopleBook.Duty(
                person: shift.person, site: shift.site, post: shift.post, from: shift.from, to: shift.to)
            try hold(.oneDutyAtATime, people.duties[shift.id] == shown, "shift \(shift.id) on the board is \(shown)")
        }
        let onDuty = wall.attendance.all.count { $0.current != nil }
        try hold(.oneDutyAtATime, onDuty, is: people.present, "how many are on duty")
        for attendance in wall.attendance.all {
            let shown = attendance.stays.map { PeopleBook.Stay(site: $0.site, from: $0.from, to: $0.to) }
            try hold(.oneDutyAtATime, shown == people.stays[attendance.person], "the stays of \(attendance.person)")
        }
    }

    func checkOrders(_ wall: Wall) throws(Broken) {
        try hold(.boardsAreReplay, wall.orders.count, is: orders.count, "the number of orders")
        for order in wall.orders.all.map(\.order) {
            for line in order.details.lines {
                let (came, wanted) = (orders.delivered(order.id, line: line.number), line.quantity)
                let name = "order \(order.id) line \(line.number)"
                try hold(.deliveriesAgree, order.delivered(line), is: came, "\(name): came")
                // More than was ordered is never hidden: the line says so.
                try hold(
                    .deliveriesAgree, order.outcome(line) == .over, is: came > wanted,
                    "\(name): whether more came than was ordered")
            }
        }
    }

    func checkPartners(_ wall: Wall) throws(Broken) {
        try hold(.boardsAreReplay, wall.offers.all.count, is: offers.count, "the number of offers")
        try hold(.boardsAreReplay, wall.approvals.all.count, is: approvals.count, "what was asked for")
        try hold(.leaveIsGiven, wall.approvals.waiting.count, is: approvals.waiting, "what waits for leave")
    }
}
