// SPDX-License-Identifier: Apache-2.0
package redress.cli;

/// How the log is written to the output.
enum LogFormat {
    /// A JSON object per line, with the names of the Elastic Common Schema.
    JSON,
    /// A line for people.
    TEXT
}
