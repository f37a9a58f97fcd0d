import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates many files in one Java machine. One line a file and flavour: file, flavour, "ok" or what is broken. */
public final class Validate {
    private static final PDFAFlavour[] FLAVOURS = { PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1 };

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            for (PDFAFlavour flavour : FLAVOURS) {
                System.out.println(file + "\t" + flavour.getId() + "\t" + verdict(new File(file), flavour));
            }
        }
    }

    private static String verdict(File file, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.isCompliant()) {
                return "ok";
            }
            Map<String, String> broken = new TreeMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.PASSED) {
                    String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                    broken.putIfAbsent(rule, rule + " " + assertion.getMessage());
                }
            }
            return "broken: " + String.join("; ", broken.values()).replaceAll("\\s+", " ");
        } catch (Exception problem) {
            return "broken: cannot be read: " + String.valueOf(problem).replaceAll("\\s+", " ");
        }
    }
}
