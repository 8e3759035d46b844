import Simulation
import Synchronization

#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#endif

/// Which seeds run at this moment, kept where a signal handler can read them.
///
/// A trap ends the program before anybody can say which seed it came of, and one that hangs says nothing either.
enum SeedsUnderWay {
    /// One place for each job: the seed and one, or 0 while nothing runs there.
    nonisolated(unsafe) private static var places = UnsafeMutableBufferPointer<Atomic<UInt64>>(start: nil, count: 0)
    /// What stands before and after each number.
    nonisolated(unsafe) private static var before = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
    nonisolated(unsafe) private static var after = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
    /// Room for the digits of one number.
    nonisolated(unsafe) private static var digits = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)

    /// From now on every trap, and Ctrl-\, tells the seeds under way on standard error before the program ends by it.
    ///
    /// `again` are the options that show such a seed again. To be called once, before any seed begins.
    static func watch(jobs: Int, again: String) {
        // Everything is made here, for a signal handler may not make anything.
        places = .allocate(capacity: jobs)
        for place in places.indices { (places.baseAddress.map { $0 + place })?.initialize(to: Atomic(0)) }
        (before, after) = (bytes("under way: rnet simulate --seed "), bytes(" \(again)\n"))
        digits = bytes("18446744073709551615")
        for number in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT] {
            signal(number) { number in
                SeedsUnderWay.tell()
                signal(number, SIG_DFL)
                raise(number)
            }
        }
    }

    private static func bytes(_ text: String) -> UnsafeMutableBufferPointer<UInt8> {
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
        _ = buffer.initialize(fromContentsOf: Array(text.utf8))
        return buffer
    }

    /// Notes that a seed begins or ends.
    static func take(_ turn: SeedRun.Turn) {
        switch turn {
        case .begins(let seed): replace(0, with: seed + 1)
        case .ends(let seed): replace(seed + 1, with: 0)
        }
    }

    private static func replace(_ old: UInt64, with new: UInt64) {
        for place in places.indices
        where places[place].compareExchange(expected: old, desired: new, ordering: .relaxed).exchanged { return }
    }

    /// Called in a signal handler: it only reads what is there and writes it out.
    private static func tell() {
        for place in places.indices {
            let seed = places[place].load(ordering: .relaxed)
            guard seed > 0 else { continue }
            write(before.baseAddress, before.count)
            tell(number: seed - 1)
            write(after.baseAddress, after.count)
        }
    }

    private static func tell(number: UInt64) {
        var (rest, start) = (number, digits.count)
        repeat {
            start -= 1
            digits[start] = UInt8(truncatingIfNeeded: rest % 10) + 0x30
            rest /= 10
        } while rest > 0
        write(digits.baseAddress.map { $0 + start }, digits.count - start)
    }

    private static func write(_ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int) {
        #if canImport(Glibc)
        _ = Glibc.write(STDERR_FILENO, bytes, count)
        #elseif canImport(Musl)
        _ = Musl.write(STDERR_FILENO, bytes, count)
        #endif
    }
}
