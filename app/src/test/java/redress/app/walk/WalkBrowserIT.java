// SPDX-License-Identifier: Apache-2.0
package redress.app.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.Mailbox;
import redress.app.PlatformTest;
import redress.app.TestPlatform;
import redress.app.account.OneTimeLinks;
import redress.app.account.People;
import redress.app.account.Seat;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.web.Audience;
import redress.einvoice.sample.SampleInvoice;
import redress.einvoice.sample.SampleInvoices;
import redress.testkit.BrowserTest;
import redress.testkit.Visitor;

/// The main job, whole, in real browsers: from the dropped file to money, a settlement or a
/// decision, and back.
@BrowserTest
@PlatformTest
class WalkBrowserIT {

    private static final String BODY = "region-westholm";
    private static final String REAL = "ubl-invoice/mustang__XRECHNUNG_teilrechnung.ubl.xml";

    @LocalServerPort private int port;
    @Autowired private Mailbox mailbox;
    @Autowired private Cases cases;
    @Autowired private People people;
    @Autowired private OneTimeLinks links;

    @Test
    void walksWithARealXRechnung(Visitor claimant, Visitor officer, Visitor respondent)
            throws IOException {
        Path invoice = samples().resolve(REAL);
        assumeTrue(Files.isRegularFile(invoice), "the samples are not here: set REDRESS_SHARED");
        walk("real", Files.readAllBytes(invoice), claimant, officer, respondent);
    }

    @Test
    void walksWithAnXRechnungOfOurOwn(Visitor claimant, Visitor officer, Visitor respondent) {
        LocalDate day = LocalDate.ofInstant(TestPlatform.START, ZoneOffset.UTC);
        SampleInvoice invoice =
                SampleInvoices.asOf(day).stream()
                        .filter(one -> one.fileName().endsWith("xrechnung-ubl.xml"))
                        .findFirst()
                        .orElseThrow();
        walk("own", invoice.bytes(), claimant, officer, respondent);
    }

    private void walk(String name, byte[] invoice, Visitor one, Visitor two, Visitor three) {
        Walker claimant = new Walker(one, port);
        Walker respondent = new Walker(three, port);
        String debtor = "accounts-%s@debtor.example".formatted(name);

        String reference = file(claimant, name, invoice, debtor);
        takeInHand(two, reference);
        answer(respondent, reference, debtor);
        settle(claimant, respondent, reference);
        close(claimant, reference);
    }

    /// Steps 1 to 4: drop, check, see what the law adds, file.
    private String file(Walker claimant, String name, byte[] invoice, String debtor) {
        claimant.open("/").drop("files", name + ".xml", invoice).press("Read them");
        claimant.reads("Check what we read").reads("From the file: BT-");
        claimant.choose("pack", "demo").press("Save and look again");
        claimant.choose("place", "ahlstein").fill("E-mail address of whoever owes", debtor);
        claimant.look(name + "-check").press("Go on");
        claimant.reads("What the law adds").reads("BGB s 288(5)").look(name + "-law");
        claimant.press("Go on to filing");
        String email = name + "@walk.example";
        signInByMail(claimant, email);
        claimant.press("File the claim").reads("Hash of the filing").look(name + "-filed");
        String reference = claimant.text(".redress-reference");
        claimant.press("See the case");
        return reference.strip();
    }

    /// Step 5: the competent desk opens its queue, accepts and asks for an answer.
    private void takeInHand(Visitor visitor, String reference) {
        Walker officer = officer(visitor, "officer@ahlstein.example", "office-ahlstein");
        officer.reads(reference).reads("How this day was found").look("desk");
        officer.open("/cases/" + reference).move("Accept the case").reads("in hand");
        officer.move("Ask the respondent to answer").reads("asked to answer").look("desk-case");
    }

    /// Step 6: opening the sealed link changes nothing, its button opens the case, an offer is
    /// made.
    private void answer(Walker respondent, String reference, String debtor) {
        respondent.open(mailbox.answerLink(debtor)).look("door");
        respondent.press("Go to the case").reads(reference).look("respondent");
        respondent.press("Offer instalments");
        respondent.fill("Number of instalments", "3").look("offer");
        respondent.press("Offer instalments").reads("Offered by the");
    }

    /// Step 7: a counter-offer, its acceptance, both signatures, and the first payment.
    private void settle(Walker claimant, Walker respondent, String reference) {
        String page = "/cases/" + reference;
        claimant.open(page).press("Make a counter-offer").fill("Number of instalments", "2");
        claimant.press("Make a counter-offer");
        respondent.open(page).press("Accept the offer").look("accept").press("Accept the offer");
        claimant.open(page).press("Countersign").look("countersign").press("Countersign");
        claimant.reads("Settlement");
        claimant.press("Record a payment").fill("Amount paid", "10.00").press("Record a payment");
        claimant.reads("10.00 received").look("ledger");
    }

    /// Step 8: closed with an outcome and the claimant's own view, and opened again.
    private void close(Walker claimant, String reference) {
        claimant.open("/cases/" + reference).move("Confirm that it is paid").reads("closed");
        claimant.press("Say how it looks to you");
        claimant.choose("view", "not").press("Say how it looks to you").look("closed");
        claimant.reads("No, it is not").move("Reopen").look("reopened");
        assertThat(claimant.text("h1")).doesNotContain("closed");
    }

    @Test
    void walksWithAComplaintAboutAPublicBody(Visitor one, Visitor two, Visitor three) {
        Walker business = new Walker(one, port);
        business.open("/").press("Make a complaint").press("Complain about a public body");
        business.choose("subject", "permit").choose("place", "pappelau");
        business.choose("authority", BODY);
        business.fill("Tell it in your own words", "We asked in January and heard nothing.");
        business.fill("What would put it right?", "A decision by the end of the month.");
        business.fill("Name of your business", "Bakery Sonnenschein").press("Continue");
        business.reads("Check your complaint").press("Sign in and file");
        signInByMail(business, "complaint@walk.example");
        business.press("File the complaint").look("complaint-filed");
        Case filed = cases.find(business.text(".redress-reference").strip()).orElseThrow();
        assertThat(filed.holder()).isNotEqualTo(BODY);

        String page = "/cases/" + filed.reference();
        Walker desk = officer(two, "desk@walk.example", filed.holder());
        desk.reads(filed.reference()).open(page).move("Accept the case");
        desk.move("Ask the respondent to answer").look("complaint-desk");
        Walker body = officer(three, "body@walk.example", BODY);
        body.open(page).reads("Name kept confidential").press("Answer");
        body.fill("In your own words", "The permit was posted today.").press("Answer");
        body.look("complaint-answered");
        desk.open(page).press("Decide and close").choose("outcome", "upheld");
        desk.fill("In your own words", "A permit takes 30 days by law. It took 300.");
        desk.press("Decide and close").reads("closed");
        business.open(page).press("Say how it looks to you");
        business.choose("view", "partly").press("Say how it looks to you");
        business.reads("Partly").look("complaint-closed").move("Reopen");
        assertThat(business.text("h1")).doesNotContain("closed");
    }

    private Walker officer(Visitor visitor, String email, String authority) {
        people.seat(people.withEmail(email).id(), new Seat(Audience.OFFICER, "demo", authority));
        return new Walker(visitor, port)
                .open(links.forSignIn(email, "/desk").getPath())
                .press("Sign in");
    }

    private void signInByMail(Walker walker, String email) {
        walker.fill("E-mail", email).press("Send");
        walker.open(mailbox.signInLink(email)).press("Sign in");
    }

    private static Path samples() {
        return Optional.ofNullable(System.getenv("REDRESS_SHARED"))
                .map(Path::of)
                .orElseGet(() -> Path.of("../../shared"))
                .resolve("samples/xml-valid");
    }
}
