/// What a file of rnet-allocation/1 holds when it is about people: who takes which slot.
package typealias RosterFile = AnswerFile<[PeopleShift]>

extension [PeopleShift]: AllocationColumns {
    package static var section: StaticString { "assign" }

    package func write<Failure: Error>(
        _ text: inout AllocationText, to sink: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        try text.column("person", to: sink) { $0.fill(with: self.lazy.map(\.person), from: $1) }
        try text.column("slot", to: sink) { $0.fill(with: self.lazy.map(\.slot), from: $1) }
    }
}
