// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

/// What one template needs, as a record made for it. A controller that returns a page is answered
/// with the template `<module>/<Name>.jte`, named after the record unless [#template()] says
/// otherwise.
public interface Page {

    /// The template's path below the template folder, without its ending.
    default String template() {
        String[] packages = getClass().getPackageName().split("\\.", -1);
        return packages[2] + "/" + getClass().getSimpleName();
    }

    /// The HTTP status that the page is sent with.
    default int status() {
        return 200;
    }
}
