import groovy.json.JsonSlurper

def builds = new File(basedir, "build.log").text.split("Scanning for projects")
def document = new JsonSlurper().parse(new File(basedir, "scope-manifest.json"))

assert builds.length == 5
assert builds[1].count("recorded 5 endpoints, 1 of them public in ") == 1

assert builds[2] =~ /new +GET \/users\/count +no endpoint +users:count/
assert !builds[2].contains("removed")
assert builds[2].contains("recorded 6 endpoints, 1 of them public in ")

assert builds[3] =~ /weakened +DELETE \/admin +admin:delete +authenticated +NOT APPROVED/
assert builds[3].contains(' -f "' + basedir.canonicalPath + '"')

assert builds[4] =~ /removed +DELETE \/admin/
assert builds[4].contains("recorded 4 endpoints, 1 of them public in ")

assert document.module == "org.acme.users"
assert !new File(basedir, "users/scope-manifest.json").exists()
assert !new File(basedir, "admin/scope-manifest.json").exists()
