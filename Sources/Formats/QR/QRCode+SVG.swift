extension QRCode {
    /// The code as an SVG with one path; a module is one unit, so it is sharp at every size.
    ///
    /// It holds no style and no script, so that it can stand in a page with a strict content policy.
    package var svg: String {
        let side = size + 2 * Self.quietZone
        return #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(side) \#(side)" "#
            + #"shape-rendering="crispEdges"><rect width="\#(side)" height="\#(side)" fill="white"/>"#
            + #"<path fill="black" d="\#(path)"/></svg>"#
    }

    /// The dark modules, quiet zone included: every run in a row is a rectangle one unit high.
    package var path: String {
        (0..<size).flatMap { y in
            darkRuns(in: y).map { run in
                "M\(run.lowerBound + Self.quietZone) \(y + Self.quietZone)h\(run.count)v1h-\(run.count)z"
            }
        }.joined()
    }

    private func darkRuns(in y: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for x in 0...size {
            if self[x, y] {
                start = start ?? x
            } else if let first = start {
                runs.append(first..<x)
                start = nil
            }
        }
        return runs
    }
}
