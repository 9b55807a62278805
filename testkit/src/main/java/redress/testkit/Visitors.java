// SPDX-License-Identifier: Apache-2.0
package redress.testkit;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives each [Visitor] parameter of a test a fresh browser session and closes it after the test.
final class Visitors implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(Visitors.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.program().isPresent()) {
            return ConditionEvaluationResult.enabled("a Chromium is installed");
        }
        String message = "no Chromium was found; install one with: " + Chromium.HOW_TO_INSTALL;
        if (Chromium.isRequired()) {
            throw new IllegalStateException(message);
        }
        System.err.println("SKIPPED " + context.getDisplayName() + ": " + message);
        return ConditionEvaluationResult.disabled(message);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Party party =
                context.getStore(NAMESPACE)
                        .computeIfAbsent(
                                Party.class, absent -> new Party(new ArrayList<>()), Party.class);
        Visitor visitor = Visitor.arrive(!parameter.isAnnotated(WithoutScript.class));
        party.visitors().add(visitor);
        return visitor;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Party party = context.getStore(NAMESPACE).remove(Party.class, Party.class);
        if (party == null) {
            return;
        }
        boolean failed = context.getExecutionException().isPresent();
        String test =
                context.getRequiredTestClass().getSimpleName()
                        + "."
                        + context.getRequiredTestMethod().getName();
        for (int index = 0; index < party.visitors().size(); index++) {
            party.visitors().get(index).leave(failed, test + "-" + (index + 1));
        }
    }

    /// The visitors of one test, in the order of its parameters.
    private record Party(List<Visitor> visitors) {}
}
