// SPDX-License-Identifier: Apache-2.0
/// Newer rates from the files of those who publish them.
///
/// A [redress.interest.publication.Publication] reads one publisher's own format into observations;
/// a [redress.interest.publication.Continuation] carries a known series on with them. It never
/// rewrites what is known and takes no jump without being told to.
@NullMarked
package redress.interest.publication;

import org.jspecify.annotations.NullMarked;
