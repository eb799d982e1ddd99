import java.util.Locale;
import java.util.TreeSet;

/** Prints the world's countries as the JDK's CLDR data names them: code, English name, further names joined by {@code |}. */
class CountryNames {
    public static void main(String[] arguments) {
        System.out.println("iso,name,spellings");
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            String english = country.getDisplayCountry(Locale.ENGLISH);
            TreeSet<String> names = new TreeSet<>();
            for (String language : new String[] {"en", "ar", "fr"}) {
                names.add(country.getDisplayCountry(Locale.of(language)).replace(",", ""));
            }
            names.remove(english);
            System.out.println(code + ",\"" + english + "\",\"" + String.join("|", names) + "\"");
        }
    }
}
