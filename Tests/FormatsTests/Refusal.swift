import Formats

/// The code of the problem that `body` is refused with; `nil` when it is not.
func refusalCode(_ body: () throws -> Any) -> String? {
    do {
        _ = try body()
        return nil
    } catch {
        return (error as? FormatProblem)?.code
    }
}
