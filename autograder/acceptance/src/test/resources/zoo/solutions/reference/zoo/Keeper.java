package zoo;

import java.util.Scanner;

public class Keeper {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        System.out.println("How many?");
        int total = 0;
        for (int left = in.nextInt(); left > 0; left--) {
            total += in.nextInt();
        }
        System.out.println("They weigh " + total + ".");
    }
}
